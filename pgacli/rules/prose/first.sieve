6233 6079 5240

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
(?:\d+|one|two|three|four|five|six|several) (?:arrests?|convictions?|prosecutions?)(?: and\s+\w+ (?:charges?|arrests?|convictions?))? (?:made|secured|obtained|brought|by (?:the end|\d+ \w+|january|february|march|april|may|june|july|august|september|october|november|december))
(?:one|two|three|four|some|most|all|each|both) of (?:them|the (?:group|ringleaders|members|leaders|main players)) (?:is|are) (?:charged|convicted|prosecuted|remanded|put before the courts?)(?! with)
(?:group|members|they|cohort|boys|girls|lads|friends) (?:is|are) (?:\w+ )?(?:charged|convicted|prosecuted|remanded|put before the courts?|brought to justice|locked up)(?! (?:more|with|for (?:a|the)|£|full))
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
(?:police |voluntary )?(?:interview|caution|charge|arrest)(?:ed|d)? re (?:an? )?(?:\w+ )?(?:assault|theft|robbery|burglary|drugs|weapon|knife|criminal damage|fight|incident|offence|affray)
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

0 0 1 2 2 2 2 2 2 2 3 4 5 5 5 6 6 6 6 7 7 7 8 8 9 9 10 10 10 10 10 11 11 11 11 12 12 12 12 12 12 12 13 14 15 15 15 16 16 16 16 17 17 17 17 17 17 17 18 19 19 19 20 20 21 21 22 23 24 24 24 24 25 26 27 27 27 28 29 29 29 30 30 30 30 30 31 31 31 33 34 34 35 35 35 35 35 37 38 38 38 38 39 41 41 41 41 42 44 44 44 45 45 46 47 47 49 49 49 49 49 49 49 49 49 49 49 50 50 50 50 50 51 52 53 53 54 54 54 55 55 55 57 57 57 58 58 58 59 59 59 59 60 60 60 60 61 61 61 61 61 62 62 62 62 63 63 64 64 65 66 66 66 66 66 66 66 67 67 67 67 67 67 67 67 68 68 69 69 70 71 71 72 72 72 72 72 73 74 74 74 75 75 76 76 76 77 77 77 78 78 78 78 78 78 79 79 80 80 80 80 81 81 81 81 82 83 84 84 84 85 86 86 87 87 88 88 88 89 89 90 90 90 90 90 90 90 90 90 90 90 91 91 91 91 91 91 91 91 91 91 91 91 91 92 93 93 94 94 94 94 94 94 95 95 96 96 96 96 96 97 97 98 98 98 98 98 98 98 99 99 99 99 99 100 101 101 102 102 102 102 102 102 103 104 105 105 106 106 106 106 107 107 107 108 108 109 109 109 110 111 111 112 113 113 114 115 116 117 117 117 118 118 118 118 118 118 118 118 119 120 121 122 122 122 122 122 122 123 123 123 123 124 124 124 124 125 125 127 127 128 129 129 129 130 130 130 130 130 131 131 131 131 131 131 131 131 132 133 133 134 135 136 136 137 137 137 137 137 137 137 138 138 138 139 140 140 140 140 140 140 141 142 143 144 144 144 144 145 145 145 145 146 146 147 147 147 148 148 148 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 149 150 150 150 150 150 150 150 151 151 152 152 153 153 153 154 154 154 154 154 154 155 155 155 156 156 157 158 158 159 159 159 160 160 160 160 160 160 161 161 161 161 162 163 163 163 163 163 163 164 164 165 165 167 167 168 169 169 169 170 170 170 170 170 170 170 170 171 171 171 171 171 171 171 171 172 172 173 174 175 175 176 177 177 178 178 178 178 178 179 179 179 179 179 180 180 180 181 181 181 182 182 182 182 183 183 184 185 186 187 189 189 190 190 191 191 191 192 192 192 192 192 192 193 194 194 194 195 195 195 195 195 195 195 196 196 196 199 199 199 199 200 200 200 200 201 201 202 202 202 202 203 203 203 203 203 203 203 203 203 204 205 205 207 208 208 212 212 212 212 212 213 213 213 214 215 215 215 216 216 216 216 216 216 216 219 220 222 224 225 226 230 232 232 233 235 238 238 238 238 238 238 238 238 239 239 239 239 242 242 242 243 244 244 244 244 247 248 248 249 249 250 252 252 252 253 255 255 255 255 255 255 256 257 258 258 258 258 258 258 258 259 259 259 259 259 260 260 260 260 260 260 261 261 263 263 264 265 265 266 266 266 266 268 268 269 270 270 271 272 272 272 273 274 274 274 275 276 278 278 278 278 278 278 278 278 278 279 280 280 280 280 280 281 281 282 282 283 284 284 285 285 285 285 285 286 286 286 286 286 286 286 286 287 287 287 287 287 287 287 287 287 288 288 288 289 289 290 290 291 291 292 292 292 292 292 293 293 293 293 293 294 294 295 296 297 297 298 298 298 298 298 298 298 298 299 299 299 299 300 300 301 301 301 302 302 303 303 303 304 304 305 305 305 306 306 306 307 307 307 307 308 308 309 309 309 310 310 311 311 311 311 311 311 311 311 311 312 312 313 313 314 314 315 316 316 316 317 318 318 320 321 321 321 321 321 322 323 324 324 324 324 324 324 325 325 325 325 325 326 326 328 328 329 329 330 330 331 333 334 335 336 337 338 339 340 341 342 342 343 344 344 345 345 345 345 346 346 346 346 346 347 347 348 348 348 349 349 350 350 351 351 351 351 352 353 353 354 356 357 357 358 358 359 359 360 361 362 362 362 362 362 363 364 365 365 365 366 366 367 367 368 368 370 372 372 373 374 375 376 376 376 376 376 377 377 378 378 378 378 378 379 379 379 380 381 381 381 381 382 382 383 383 384 384 384 385 385 386 386 387 387 388 389 389 389 389 389 390 391 392 393 395 396 396 396 397 397 397 397 397 398 398 398 398 399 399 399 399 399 400 400 400 400 401 401 401 402 403 403 403 404 404 405 405 406 407 408 408 408 408 408 408 408 408 408 409 409 409 409 410 410 411 411 412 412 413 413 413 413 413 413 413 413 413 413 413 413 414 414 414 415 415 416 416 416 416 416 416 416 416 416 416 416 416 417 417 417 417 417 418 419 421 421 422 423 424 424 425 425 425 426 427 427 427 427 428 428 429 429 429 429 429 429 430 430 431 431 431 431 432 432 432 433 433 434 435 436 437 437 438 439 439 440 441 441 441 441 441 442 442 443 443 443 443 443 443 444 444 444 444 444 444 445 445 445 445 446 446 446 446 447 447 448 449 450 451 451 451 452 452 452 452 453 453 454 455 455 455 455 455 455 455 455 455 456 456 456 457 457 458 458 460 461 461 461 461 461 462 462 462 462 462 462 463 463 464 465 465 465 465 466 467 467 467 468 468 468 468 469 470 470 472 473 473 473 473 474 475 476 476 476 478 478 479 479 480 481 481 482 483 483 484 485 487 488 489 489 489 489 490 490 490 491 491 491 491 491 491 492 492 492 492 492 493 493 493 494 494 495 495 495 496 496 497 497 497 498 498 499 499 499 499 499 500 501 502 502 503 503 503 503 503 503 503 504 504 505 505 506 506 506 507 508 509 509 509 509 510 510 510 510 511 511 511 511 511 512 512 512 512 512 513 513 514 515 515 515 516 517 518 518 518 518 518 518 518 519 519 519 519 519 519 519 520 521 521 522 523 523 524 524 525 525 526 526 526 526 526 527 528 529 530 531 532 533 534 535 536 537 537 538 538 538 539 539 539 539 540 540 540 541 541 542 542 543 543 544 545 546 547 547 547 548 549 550 550 550 551 551 551 551 551 552 552 552 552 552 553 553 553 553 553 553 553 553 553 553 554 554 554 555 555 556 556 557 557 558 558 558 558 558 558 559 559 560 560 560 561 561 561 562 562 563 563 563 564 564 564 564 564 565 565 565 565 565 565 567 567 567 567 568 569 570 571 571 571 571 572 572 572 572 572 573 573 573 574 575 576 577 578 578 578 578 578 579 579 579 579 580 582 582 583 583 583 583 583 584 584 584 584 584 585 585 585 586 586 587 588 589 590 590 591 592 592 592 592 592 593 594 594 594 594 594 594 594 594 595 595 596 597 597 597 597 597 597 598 598 599 599 600 600 600 600 600 600 600 601 602 602 603 604 605 606 607 608 609 610 610 611 612 612 612 612 613 614 614 614 614 615 616 616 616 616 616 616 616 616 616 616 616 617 617 618 618 619 619 619 619 622 622 622 622 622 622 622 623 623 623 623 624 624 624 625 625 625 625 625 626 626 626 627 627 627 628 628 628 628 628 629 629 629 630 631 631 631 632 633 633 633 634 634 634 635 635 636 636 637 637 637 638 638 639 639 639 640 640 640 640 641 641 641 641 641 641 641 641 641 641 642 642 642 642 642 642 643 643 644 645 646 646 647 647 648 649 649 649 649 650 651 651 651 652 652 652 652 652 653 653 653 653 653 653 653 653 654 654 654 655 655 655 655 655 655 655 656 657 658 659 660 660 660 661 661 661 661 661 661 662 662 663 664 664 664 664 664 664 664 665 666 667 667 667 667 667 667 667 667 668 668 668 668 668 669 669 670 670 670 670 671 671 671 671 671 671 671 672 672 672 673 673 673 673 673 673 674 674 675 675 675 676 676 677 678 678 678 678 679 680 681 681 681 681 681 682 683 683 684 684 684 684 684 684 684 684 685 685 685 685 685 685 685 685 686 686 686 687 688 688 688 688 689 689 689 689 689 689 689 689 690 691 692 692 692 692 692 692 692 692 692 693 693 693 693 693 693 694 694 695 695 697 697 698 699 700 701 702 702 702 703 704 705 705 706 706 706 706 706 707 707 708 708 709 709 710 710 711 711 711 711 711 711 711 711 711 712 712 712 712 713 713 714 715 715 716 717 718 718 718 718 719 719 720 720 720 720 721 721 721 722 723 724 725 726 726 726 726 726 726 727 727 727 728 728 728 728 729 729 729 729 729 729 729 729 729 729 729 730 730 730 731 731 731 731 732 732 733 733 733 733 734 734 735 736 736 738 739 739 740 741 741 742 743 743 743 743 743 743 743 743 743 743 743 744 744 744 744 744 744 744 744 744 745 745 745 745 746 746 746 746 746 747 747 747 747 747 747 747 747 748 748 749 749 750 750 750 752 752 752 753 754 756 757 758 758 758 760 761 761 762 763 764 764 764 764 764 764 764 764 764 764 764 764 765 765 765 765 765 765 765 765 765 765 765 766 766 766 766 768 768 768 768 768 769 769 769 770 770 770 771 771 772 772 772 773 773 773 774 774 775 776 777 777 778 778 778 778 778 779 779 779 779 779 779 779 779 780 781 783 783 784 785 786 786 788 788 788 788 788 788 788 789 789 789 789 789 789 789 789 789 789 789 789 789 790 791 793 794 795 796 797 798 798 798 799 800 800 800 800 800 800 802 802 802 803 803 803 805 805 805 806 806 807 808 808 808 808 810 811 811 811 812 812 813 814 814 815 817 818 819 820 820 821 822 823 823 823 823 824 824 825 825 825 825 826 826 826 828 829 829 830 830 831 831 832 832 832 838 840 841 841 842 842 842 843 844 844 844 844 844 845 847 848 851 852 857 857 859 859 862 862 863 865 867 867 868 869 869 869 869 871 871 871 872 873 873 874 877 878 878 880 886 887 887 887 889 890 890 890 890 891 891 892 893 893 895 895 895 895 896 898 898 898 899 900 901 901 902 902 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 903 904 904 904 904 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 905 906 907 907 907 908 909 909 909 909 911 914 916 917 918 918 918 918 919 919 919 919 920 921 921 921 926 927 927 928 928 928 928 928 928 928 928 929 930 931 932 932 933 933 933 933 935 936 937 937 939 939 940 941 942 942 942 942 943 943 943 943 944 944 944 945 946 947 947 948 948 948 949 949 949 949 950 950 951 951 952 953 954 954 955 956 958 958 958 958 958 959 959 960 960 960 960 961 961 962 963 965 967 968 971 973 973 973 975 975 977 978 978 979 980 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 981 982 984 985 986 987 987 987 987 988 988 988 988 988 988 989 990 990 990 990 990 990 991 991 992 994 995 996 997 998 999 999 999 999 999 999 1000 1000 1000 1000 1001 1002 1002 1003 1004 1004 1005 1005 1006 1006 1006 1006 1007 1008 1009 1011 1012 1012 1012 1015 1015 1015 1015 1016 1016 1016 1016 1016 1016 1016 1017 1017 1017 1017 1017 1018 1021 1022 1022 1022 1022 1023 1024 1026 1026 1028 1029 1032 1033 1033 1034 1035 1036 1036 1037 1039 1039 1039 1040 1041 1042 1043 1043 1045 1046 1047 1047 1048 1048 1049 1049 1049 1049 1050 1051 1053 1055 1057 1057 1059 1060 1060 1061 1061 1061 1063 1063 1064 1065 1066 1067 1067 1068 1068 1073 1073 1073 1076 1076 1077 1077 1077 1077 1080 1080 1080 1080 1080 1080 1082 1083 1083 1084 1084 1084 1084 1084 1085 1085 1085 1085 1085 1086 1086 1086 1087 1088 1088 1088 1088 1089 1090 1090 1090 1090 1090 1090 1090 1090 1090 1091 1091 1093 1093 1093 1093 1094 1094 1094 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1095 1097 1097 1098 1098 1098 1098 1098 1098 1099 1100 1100 1100 1100 1100 1100 1101 1101 1102 1103 1103 1103 1103 1104 1105 1109 1109 1109 1109 1110 1112 1112 1112 1113 1113 1114 1114 1115 1115 1117 1117 1117 1117 1117 1118 1118 1118 1119 1119 1124 1125 1125 1125 1128 1129 1134 1134 1135 1137 1137 1137 1137 1138 1139 1142 1144 1144 1144 1145 1145 1145 1148 1149 1150 1150 1151 1151 1152 1158 1159 1160 1161 1162 1163 1163 1164 1164 1164 1167 1168 1170 1171 1172 1173 1174 1174 1174 1175 1176 1177 1177 1177 1177 1178 1180 1180 1180 1180 1182 1182 1182 1183 1183 1183 1183 1183 1183 1183 1184 1184 1184 1184 1185 1186 1187 1188 1188 1188 1188 1189 1190 1191 1193 1193 1195 1195 1195 1196 1196 1196 1196 1197 1197 1198 1198 1199 1199 1199 1199 1199 1199 1199 1200 1200 1200 1202 1203 1204 1204 1204 1204 1205 1205 1205 1205 1205 1205 1206 1206 1207 1209 1210 1210 1211 1212 1212 1212 1212 1212 1212 1213 1213 1213 1213 1213 1213 1214 1215 1215 1216 1216 1216 1216 1216 1216 1216 1216 1216 1217 1218 1219 1220 1220 1220 1221 1223 1223 1223 1223 1223 1224 1224 1224 1225 1225 1225 1226 1226 1226 1226 1227 1227 1228 1228 1228 1229 1230 1230 1231 1231 1232 1234 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1235 1236 1237 1238 1238 1239 1239 1239 1239 1240 1240 1241 1241 1242 1242 1243 1243 1243 1244 1244 1245 1247 1247 1247 1247 1247 1248 1248 1248 1249 1250 1250 1252 1253 1254 1254 1254 1255 1256 1256 1256 1256 1256 1256 1256 1260 1260 1260 1261 1261 1261 1262 1262 1262 1262 1262 1263 1263 1263 1265 1266 1266 1266 1268 1269 1270 1270 1270 1271 1271 1271 1271 1271 1272 1272 1273 1273 1273 1273 1273 1274 1274 1274 1274 1274 1275 1276 1276 1277 1277 1277 1277 1278 1279 1279 1280 1280 1281 1282 1282 1283 1283 1284 1285 1285 1285 1286 1286 1286 1286 1286 1287 1288 1289 1289 1290 1290 1290 1291 1291 1291 1292 1292 1292 1292 1293 1294 1294 1295 1295 1295 1296 1297 1297 1297 1297 1298 1298 1298 1298 1298 1298 1298 1298 1299 1300 1300 1301 1301 1301 1301 1302 1302 1303 1303 1303 1303 1303 1303 1304 1304 1304 1304 1304 1304 1304 1305 1305 1305 1306 1306 1307 1307 1307 1308 1308 1308 1309 1309 1309 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1310 1311 1313 1313 1313 1313 1315 1317 1317 1317 1318 1318 1319 1320 1320 1320 1321 1321 1322 1324 1324 1325 1326 1326 1327 1327 1327 1327 1328 1328 1328 1328 1328 1329 1329 1329 1329 1329 1329 1329 1331 1331 1331 1331 1332 1333 1333 1333 1333 1333 1334 1334 1335 1335 1335 1335 1336 1336 1336 1336 1337 1338 1338 1338 1338 1338 1338 1338 1339 1339 1339 1339 1340 1340 1341 1341 1341 1342 1342 1343 1343 1343 1344 1344 1344 1344 1344 1345 1345 1345 1346 1346 1346 1346 1346 1347 1348 1348 1348 1349 1349 1349 1350 1350 1350 1350 1350 1351 1351 1351 1352 1353 1353 1353 1354 1354 1354 1355 1355 1356 1357 1357 1358 1358 1358 1358 1359 1360 1360 1360 1360 1361 1361 1361 1361 1362 1362 1363 1363 1364 1364 1365 1366 1366 1366 1366 1367 1369 1369 1369 1369 1370 1370 1370 1370 1371 1372 1373 1373 1373 1374 1374 1374 1375 1375 1375 1376 1377 1377 1377 1377 1378 1378 1378 1378 1378 1378 1378 1378 1379 1379 1379 1380 1380 1381 1382 1382 1382 1383 1384 1385 1385 1385 1385 1386 1386 1387 1387 1388 1388 1389 1389 1390 1390 1390 1390 1390 1390 1391 1392 1393 1394 1395 1395 1395 1396 1396 1398 1399 1400 1401 1401 1402 1403 1404 1404 1405 1405 1405 1405 1406 1406 1406 1407 1408 1409 1410 1411 1411 1411 1412 1413 1413 1414 1414 1415 1416 1417 1417 1418 1419 1419 1420 1421 1421 1421 1421 1422 1423 1424 1424 1424 1424 1424 1425 1425 1425 1426 1426 1426 1426 1427 1427 1427 1427 1427 1428 1429 1429 1430 1431 1432 1433 1433 1433 1433 1433 1435 1435 1435 1435 1435 1435 1435 1436 1436 1436 1437 1437 1438 1439 1440 1441 1442 1443 1443 1443 1444 1444 1444 1444 1445 1446 1446 1447 1447 1447 1448 1448 1448 1448 1449 1450 1451 1452 1452 1453 1454 1455 1456 1456 1456 1456 1456 1457 1458 1458 1459 1459 1461 1462 1463 1464 1465 1465 1466 1467 1468 1469 1469 1470 1470 1471 1472 1472 1473 1473 1474 1475 1475 1476 1477 1478 1479 1482 1482 1483 1484 1484 1485 1485 1485 1486 1486 1487 1487 1487 1488 1489 1490 1490 1490 1491 1491 1491 1492 1492 1492 1492 1492 1493 1493 1493 1493 1496 1496 1496 1498 1499 1500 1500 1501 1501 1501 1502 1503 1504 1504 1505 1506 1507 1507 1507 1507 1509 1509 1509 1509 1511 1511 1511 1512 1513 1513 1513 1514 1514 1514 1515 1516 1516 1516 1517 1517 1517 1518 1518 1518 1518 1519 1519 1520 1520 1520 1520 1520 1521 1521 1522 1522 1522 1524 1525 1525 1525 1525 1526 1527 1527 1528 1528 1528 1529 1530 1531 1532 1532 1532 1533 1533 1534 1534 1534 1534 1534 1534 1535 1535 1537 1537 1538 1539 1539 1539 1539 1542 1542 1542 1542 1543 1544 1544 1545 1549 1549 1549 1549 1550 1550 1552 1552 1556 1557 1557 1557 1559 1563 1564 1564 1565 1565 1565 1565 1569 1570 1572 1573 1573 1573 1573 1574 1575 1575 1576 1576 1576 1576 1576 1576 1578 1579 1582 1582 1582 1583 1585 1587 1588 1591 1592 1592 1592 1593 1595 1595 1595 1596 1597 1597 1597 1597 1598 1599 1599 1599 1600 1600 1600 1601 1602 1604 1604 1606 1606 1607 1608 1609 1610 1611 1611 1612 1612 1613 1614 1614 1614 1615 1615 1615 1615 1615 1615 1615 1615 1615 1615 1616 1617 1617 1617 1617 1618 1619 1619 1620 1621 1621 1621 1622 1622 1625 1625 1626 1627 1627 1627 1628 1629 1630 1630 1630 1631 1632 1632 1632 1633 1634 1634 1634 1634 1636 1636 1636 1636 1637 1637 1637 1637 1637 1638 1638 1639 1639 1639 1639 1640 1640 1641 1641 1642 1643 1643 1647 1648 1648 1650 1651 1652 1652 1652 1653 1654 1654 1654 1654 1654 1655 1655 1655 1655 1656 1657 1658 1658 1658 1658 1658 1659 1659 1659 1659 1660 1661 1661 1662 1662 1663 1664 1664 1665 1665 1665 1666 1667 1668 1669 1669 1669 1669 1669 1670 1671 1672 1672 1672 1672 1672 1672 1673 1673 1673 1673 1673 1673 1674 1674 1674 1674 1674 1675 1675 1675 1676 1676 1676 1676 1676 1676 1677 1679 1680 1680 1681 1681 1681 1682 1683 1684 1685 1685 1685 1685 1686 1686 1686 1686 1686 1686 1686 1687 1687 1687 1687 1687 1687 1688 1689 1689 1690 1690 1690 1691 1691 1691 1692 1692 1693 1693 1693 1694 1694 1696 1697 1697 1697 1697 1698 1698 1699 1700 1700 1700 1700 1700 1701 1701 1701 1701 1701 1701 1702 1702 1702 1702 1702 1702 1703 1703 1703 1704 1705 1705 1706 1706 1706 1706 1707 1707 1707 1707 1708 1709 1709 1709 1710 1710 1710 1711 1711 1713 1713 1714 1714 1714 1715 1715 1715 1715 1716 1716 1716 1716 1716 1716 1717 1717 1717 1717 1718 1718 1718 1718 1718 1718 1719 1719 1720 1720 1720 1720 1721 1721 1722 1722 1723 1723 1724 1724 1724 1725 1725 1725 1725 1726 1727 1727 1727 1727 1728 1728 1728 1728 1728 1728 1729 1729 1730 1730 1730 1730 1730 1731 1732 1732 1732 1732 1732 1732 1732 1733 1735 1735 1735 1736 1736 1736 1736 1737 1737 1737 1737 1738 1738 1738 1738 1738 1738 1738 1738 1740 1741 1741 1742 1743 1743 1743 1743 1745 1745 1745 1746 1746 1746 1747 1747 1747 1748 1748 1748 1749 1749 1750 1750 1750 1750 1751 1751 1751 1752 1752 1753 1753 1753 1753 1754 1754 1754 1754 1756 1756 1756 1757 1757 1757 1758 1760 1760 1760 1760 1760 1760 1760 1760 1761 1761 1761 1763 1763 1764 1764 1764 1764 1764 1765 1766 1766 1766 1767 1767 1768 1768 1768 1768 1768 1769 1770 1770 1770 1770 1771 1771 1771 1772 1772 1772 1772 1773 1774 1774 1775 1775 1775 1775 1775 1777 1778 1778 1778 1780 1782 1782 1782 1783 1784 1785 1785 1786 1786 1787 1787 1787 1787 1788 1788 1788 1788 1788 1789 1789 1789 1789 1789 1789 1789 1790 1790 1790 1790 1791 1792 1792 1792 1793 1793 1793 1793 1793 1793 1793 1794 1795 1795 1795 1796 1796 1796 1796 1796 1796 1796 1796 1797 1797 1797 1797 1797 1797 1797 1798 1798 1798 1798 1798 1798 1799 1799 1800 1800 1800 1801 1801 1801 1802 1802 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1803 1804 1804 1804 1805 1805 1805 1805 1805 1806 1807 1808 1808 1808 1808 1809 1810 1810 1810 1810 1811 1811 1811 1811 1811 1811 1811 1812 1812 1812 1812 1812 1812 1813 1813 1813 1813 1814 1814 1814 1814 1815 1815 1815 1815 1816 1816 1817 1817 1817 1818 1818 1819 1819 1819 1820 1821 1821 1822 1822 1823 1824 1825 1825 1826 1826 1827 1827 1827 1828 1828 1828 1829 1830 1830 1831 1832 1832 1832 1832 1833 1833 1834 1834 1835 1835 1835 1835 1836 1836 1836 1836 1836 1836 1837 1837 1837 1837 1838 1838 1838 1839 1839 1839 1839 1839 1839 1839 1840 1841 1841 1842 1842 1842 1842 1842 1843 1843 1843 1843 1843 1843 1843 1844 1844 1844 1845 1846 1846 1846 1846 1846 1846 1846 1846 1846 1847 1847 1848 1849 1849 1850 1850 1850 1850 1850 1852 1852 1853 1854 1855 1857 1858 1858 1859 1859 1860 1861 1861 1861 1862 1864 1865 1865 1865 1866 1866 1866 1866 1866 1866 1866 1866 1866 1866 1866 1866 1866 1867 1867 1867 1867 1868 1868 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1869 1870 1871 1872 1873 1873 1873 1873 1873 1874 1875 1875 1875 1875 1875 1876 1876 1876 1877 1878 1879 1881 1881 1882 1882 1882 1882 1882 1882 1884 1884 1885 1885 1886 1886 1887 1888 1889 1890 1891 1891 1891 1891 1891 1892 1893 1894 1894 1895 1895 1896 1896 1898 1898 1898 1898 1899 1899 1899 1899 1900 1900 1901 1902 1903 1905 1906 1907 1908 1909 1910 1911 1912 1912 1915 1916 1917 1918 1919 1920 1920 1921 1921 1921 1921 1921 1922 1923 1923 1923 1923 1924 1925 1925 1926 1928 1928 1930 1931 1932 1932 1933 1934 1935 1935 1936 1938 1938 1939 1939 1941 1941 1941 1941 1942 1942 1943 1943 1944 1944 1944 1944 1945 1945 1945 1945 1946 1947 1947 1948 1948 1950 1951 1951 1952 1954 1954 1955 1955 1956 1958 1959 1960 1962 1964 1964 1964 1965 1965 1965 1966 1966 1966 1967 1967 1968 1968 1969 1971 1971 1972 1972 1972 1972 1972 1972 1973 1973 1973 1975 1975 1977 1977 1977 1977 1977 1978 1979 1979 1979 1979 1980 1980 1980 1980 1980 1981 1981 1981 1981 1982 1982 1982 1983 1983 1984 1985 1986 1987 1988 1989 1991 1992 1993 1995 1996 1997 1998 1999 2000 2001 2002 2003 2004 2005 2006 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2024 2027 2028 2029 2030 2031 2032 2033 2034 2035 2036 2037 2038 2039 2040 2041 2042 2043 2044 2045 2046 2050 2052 2055 2058 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 2070 2071 2072 2073 2074 2075 2077 2078 2079 2080 2081 2082 2083 2084 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2096 2097 2098 2099 2100 2101 2102 2103 2104 2105 2106 2107 2108 2109 2110 2111 2112 2113 2114 2115 2116 2117 2118 2119 2120 2121 2122 2123 2124 2125 2126 2129 2130 2131 2132 2133 2134 2137 2138 2139 2140 2141 2142 2143 2144 2145 2146 2147 2148 2149 2150 2151 2152 2153 2154 2155 2156 2157 2158 2159 2160 2161 2163 2164 2165 2166 2167 2168 2169 2171 2172 2174 2175 2176 2177 2179 2182 2183 2186 2187 2188 2189 2190 2193 2194 2195 2196 2197 2198 2200 2201 2202 2203 2204 2206 2207 2208 2209 2211 2212 2213 2214 2215 2216 2218 2219 2220 2221 2222 2223 2224 2225 2226 2227 2230 2231 2233 2234 2235 2236 2237 2238 2239 2240 2241 2242 2243 2245 2246 2249 2250 2253 2255 2256 2260 2261 2262 2267 2268 2270 2272 2273 2274 2276 2277 2278 2279 2280 2281 2282 2283 2284 2285 2288 2289 2290 2291 2292 2294 2297 2298 2299 2300 2302 2303 2304 2305 2306 2307 2308 2309 2312 2313 2314 2315 2316 2317 2318 2319 2320 2321 2324 2325 2326 2327 2329 2330 2331 2332 2333 2334 2335 2336 2337 2338 2339 2340 2341 2342 2343 2344 2345 2346 2347 2348 2350 2351 2352 2353 2354 2355 2356 2357 2358 2359 2360 2361 2362 2364 2365 2366 2367 2369 2370 2372 2373 2374 2379 2380 2382 2383 2384 2385 2386 2387 2388 2389 2390 2391 2392 2393 2394 2395 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2409 2410 2411 2412 2415 2416 2417 2418 2420 2421 2423 2424 2425 2426 2428 2429 2430 2431 2432 2433 2434 2435 2436 2437 2438 2439 2440 2441 2442 2443 2444 2445 2446 2447 2448 2449 2450 2452 2453 2454 2455 2456 2457 2458 2459 2460 2461 2462 2463 2464 2466 2467 2468 2469 2470 2472 2474 2475 2476 2477 2478 2480 2481 2482 2483 2484 2485 2486 2489 2490 2491 2492 2493 2494 2496 2497 2498 2502 2503 2505 2506 2507 2508 2509 2510 2511 2512 2514 2515 2517 2518 2519 2520 2521 2522 2526 2528 2530 2532 2533 2534 2535 2536 2537 2538 2539 2540 2541 2542 2543 2545 2546 2547 2550 2552 2553 2554 2555 2556 2558 2559 2560 2563 2574 2575 2576 2579 2580 2581 2588 2589 2590 2593 2599 2602 2604 2606 2607 2609 2611 2612 2620 2621 2631 2640 2647 2654 2655 2658 2662 2663 2664 2666 2667 2669 2670 2672 2676 2682 2684 2685 2686 2687 2688 2690 2691 2692 2696 2697 2700 2702 2703 2704 2705 2706 2707 2709 2710 2711 2712 2719 2720 2721 2723 2724 2726 2729 2730 2734 2739 2740 2741 2742 2743 2747 2749 2752 2753 2757 2760 2761 2765 2766 2768 2770 2772 2774 2776 2777 2779 2780 2781 2782 2784 2790 2792 2794 2795 2796 2797 2798 2799 2800 2801 2802 2803 2804 2806 2807 2808 2809 2810 2811 2812 2813 2814 2815 2816 2817 2818 2820 2821 2822 2823 2824 2825 2826 2827 2828 2830 2832 2834 2835 2836 2837 2839 2841 2842 2843 2844 2845 2846 2850 2851 2852 2855 2858 2859 2861 2862 2867 2869 2870 2871 2872 2873 2874 2875 2877 2878 2879 2882 2883 2884 2885 2886 2888 2889 2890 2891 2894 2896 2897 2898 2899 2900 2901 2902 2904 2905 2907 2911 2912 2913 2914 2915 2917 2919 2928 2930 2935 2936 2937 2938 2939 2940 2942 2943 2945 2946 2947 2952 2953 2954 2957 2958 2959 2961 2962 2964 2965 2967 3 3 32 36 39 40 55 56 103 135 150 166 186 188 194 197 198 203 205 210 211 218 220 221 223 225 227 231 231 233 234 235 236 237 237 240 241 245 246 247 248 248 251 253 262 267 268 269 276 278 318 319 327 328 332 337 355 369 371 394 398 408 420 427 430 449 453 455 469 470 471 477 483 486 487 533 539 566 576 581 590 620 621 633 635 651 659 696 699 716 728 732 734 737 751 755 759 765 767 782 785 787 791 792 801 804 807 809 815 816 820 827 831 831 833 834 835 837 839 846 849 852 854 854 854 854 854 855 856 860 861 863 864 864 866 866 866 866 866 866 866 870 871 876 879 880 883 884 886 887 887 888 888 893 894 897 899 905 907 908 910 910 910 910 911 911 911 912 915 917 917 917 917 917 917 917 917 917 917 917 918 919 919 919 919 919 919 919 919 919 919 919 919 919 924 925 929 931 932 936 937 938 957 962 964 966 969 970 972 976 977 979 981 983 983 983 983 983 984 988 993 994 1002 1005 1010 1013 1014 1018 1019 1020 1025 1027 1028 1030 1031 1037 1038 1041 1042 1043 1044 1050 1052 1052 1054 1056 1058 1062 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1068 1070 1070 1070 1070 1071 1072 1073 1074 1075 1076 1077 1078 1081 1081 1081 1081 1081 1081 1082 1084 1092 1096 1098 1100 1102 1106 1107 1108 1109 1110 1111 1113 1114 1116 1117 1120 1121 1121 1121 1121 1123 1126 1127 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1129 1132 1133 1134 1136 1138 1139 1141 1141 1143 1144 1145 1146 1147 1153 1155 1165 1165 1165 1165 1165 1165 1165 1165 1166 1179 1181 1181 1192 1194 1201 1207 1207 1208 1212 1222 1231 1233 1244 1246 1247 1248 1251 1257 1258 1259 1264 1266 1267 1312 1314 1316 1321 1323 1330 1353 1356 1368 1383 1384 1397 1398 1434 1459 1460 1480 1481 1482 1483 1494 1495 1497 1508 1510 1523 1530 1536 1541 1541 1541 1541 1541 1541 1541 1541 1541 1541 1546 1550 1552 1553 1555 1557 1558 1560 1561 1561 1562 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1565 1566 1567 1568 1569 1570 1571 1577 1578 1579 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1580 1581 1582 1583 1584 1586 1588 1589 1589 1589 1590 1592 1594 1595 1597 1598 1603 1604 1605 1605 1610 1611 1613 1614 1615 1616 1618 1618 1620 1621 1623 1623 1623 1623 1624 1624 1624 1624 1624 1624 1633 1635 1644 1647 1649 1652 1657 1663 1674 1675 1678 1686 1695 1712 1731 1734 1735 1738 1739 1744 1745 1755 1755 1759 1761 1761 1762 1767 1774 1776 1778 1779 1780 1782 1785 1796 1803 1806 1841 1843 1851 1856 1857 1857 1857 1857 1857 1857 1857 1857 1857 1857 1857 1863 1866 1866 1866 1866 1866 1866 1866 1866 1866 1866 1867 1873 1880 1881 1882 1883 1884 1900 1904 1913 1914 1916 1920 1925 1926 1927 1928 1929 1930 1937 1940 1945 1948 1949 1953 1957 1963 1964 1970 1974 1974 1974 1976 1976 1976 1976 1978 1978 1978 1978 1980 1985 1990 1994 2007 2018 2020 2025 2026 2047 2048 2049 2051 2053 2056 2057 2059 2076 2085 2127 2128 2135 2136 2162 2173 2178 2180 2181 2184 2185 2191 2192 2199 2205 2210 2217 2228 2229 2244 2247 2248 2251 2252 2254 2257 2258 2259 2264 2266 2269 2271 2286 2293 2295 2296 2301 2311 2322 2323 2328 2349 2363 2368 2371 2375 2376 2377 2378 2381 2396 2413 2414 2419 2422 2427 2451 2465 2471 2473 2479 2487 2488 2495 2499 2500 2501 2504 2513 2516 2523 2524 2525 2531 2544 2548 2549 2551 2557 2565 2567 2573 2586 2587 2591 2592 2596 2597 2600 2601 2603 2605 2608 2610 2613 2614 2615 2617 2618 2622 2623 2625 2626 2627 2629 2630 2633 2634 2635 2636 2637 2638 2639 2645 2649 2650 2651 2652 2653 2656 2657 2659 2660 2661 2665 2673 2675 2678 2679 2680 2681 2689 2698 2699 2701 2713 2714 2715 2716 2717 2718 2722 2725 2728 2731 2732 2733 2735 2736 2737 2738 2744 2745 2748 2751 2755 2756 2762 2763 2767 2769 2771 2775 2778 2783 2785 2786 2787 2788 2789 2791 2793 2829 2831 2833 2838 2840 2847 2848 2849 2853 2854 2857 2860 2864 2865 2866 2868 2876 2881 2887 2892 2893 2895 2903 2906 2908 2910 2916 2918 2920 2921 2922 2923 2926 2927 2929 2931 2932 2933 2934 2941 2944 2948 2950 2951 2960 2966 2968 43 48 126 206 209 217 228 229 231 254 277 459 836 850 853 854 858 864 866 875 881 882 885 910 913 917 922 923 934 970 972 974 983 1052 1062 1068 1069 1070 1075 1079 1081 1116 1121 1122 1129 1130 1131 1132 1140 1154 1156 1157 1165 1169 1181 1207 1434 1540 1541 1547 1548 1551 1554 1558 1561 1565 1580 1589 1594 1605 1623 1624 1645 1646 1755 1781 1857 1866 1897 1961 1974 1978 2019 2021 2022 2023 2054 2170 2232 2263 2265 2275 2287 2310 2527 2529 2561 2562 2564 2566 2568 2569 2570 2571 2572 2577 2578 2582 2583 2584 2585 2594 2595 2598 2616 2619 2624 2628 2632 2641 2642 2643 2644 2646 2648 2668 2671 2674 2677 2683 2693 2694 2695 2708 2727 2746 2750 2754 2758 2759 2764 2773 2805 2819 2856 2863 2880 2909 2924 2925 2949 2955 2956 2963

12 14 8 9 10 10 10 10 10 10 4 6 6 7 7 6 7 7 7 11 12 12 10 11 9 10 9 9 9 9 9 7 8 8 8 12 13 13 13 13 13 13 4 6 4 5 5 7 8 8 8 7 8 8 10 8 8 8 7 3 10 4 6 8 6 8 3 4 5 6 6 6 5 6 5 5 7 5 7 8 10 8 9 9 9 10 3 4 4 3 7 8 6 7 7 7 7 4 6 7 7 7 3 7 8 8 8 13 5 7 6 5 4 4 3 5 8 9 9 9 9 9 9 9 10 10 9 14 16 16 19 19 8 6 7 8 5 6 6 5 5 5 3 4 4 6 7 7 11 12 12 12 3 4 4 4 4 4 4 4 4 7 8 8 8 6 7 7 8 3 7 8 8 8 8 8 8 9 10 10 10 10 10 10 10 16 18 11 12 5 7 8 9 10 11 10 11 6 11 12 12 14 16 13 14 14 6 6 6 5 5 6 6 6 6 13 13 11 13 12 13 25 27 26 27 17 3 10 11 11 4 5 7 6 6 10 11 11 7 8 19 20 20 20 20 20 20 20 20 20 20 9 10 10 10 10 10 10 12 10 10 10 10 10 5 15 17 20 21 21 21 21 21 13 15 9 10 10 10 10 11 10 11 13 13 12 12 12 12 7 8 8 8 8 4 5 6 3 4 4 4 4 4 5 4 3 5 4 6 5 6 7 8 8 8 9 6 7 7 4 8 10 5 6 7 4 8 8 6 7 7 5 6 6 6 6 6 6 9 10 4 3 3 4 4 4 4 4 7 8 8 8 5 6 6 6 9 10 3 4 5 3 4 4 8 10 10 10 10 7 8 10 8 8 8 9 7 6 3 4 4 3 4 4 6 7 7 7 7 7 8 4 6 4 5 4 5 5 5 5 5 4 6 12 12 12 12 14 18 20 19 20 5 7 3 4 4 7 8 8 6 7 7 7 7 7 7 7 7 8 7 7 7 7 7 7 7 7 7 7 8 7 9 9 9 9 9 9 9 7 8 5 6 4 6 5 10 11 11 11 11 13 4 5 5 11 13 3 7 8 5 6 6 3 4 4 4 5 5 3 4 4 4 4 8 9 9 9 9 9 7 8 12 13 8 10 6 5 6 6 8 9 9 9 9 9 9 9 4 5 5 5 5 5 5 5 4 4 4 4 5 5 4 8 9 11 12 12 12 12 7 8 8 8 8 5 6 6 6 7 7 4 5 5 5 6 7 6 6 5 4 5 6 4 5 6 7 7 4 3 3 3 3 5 4 3 3 3 6 6 6 6 7 6 6 7 8 8 8 9 10 9 10 11 11 11 11 12 7 8 9 8 4 5 4 4 5 4 4 4 4 3 3 3 3 12 14 11 12 12 12 12 11 15 12 6 9 10 10 4 4 4 4 4 4 4 5 4 3 6 3 4 5 3 4 3 4 6 7 7 7 7 7 7 8 7 8 8 8 8 9 9 7 12 12 12 12 3 8 8 4 5 6 8 10 10 7 3 4 4 4 4 5 3 3 3 4 4 4 4 4 4 3 3 3 4 3 4 5 5 5 5 6 4 5 5 6 5 5 5 7 9 9 9 10 10 3 4 5 4 4 6 6 4 9 10 10 11 3 9 9 9 9 9 9 9 9 9 9 8 10 10 9 9 4 5 11 13 5 6 7 8 9 9 9 9 7 8 8 8 8 9 8 8 6 7 7 7 7 7 8 7 7 5 5 6 10 12 8 9 5 7 7 8 8 8 8 7 8 8 8 8 9 11 4 4 4 5 7 8 8 9 8 8 8 8 5 8 6 7 6 8 5 6 6 7 8 7 7 7 7 9 8 9 9 9 10 10 7 8 8 9 9 11 8 9 9 7 9 8 9 9 9 9 9 9 9 11 9 11 4 6 4 4 3 3 4 4 4 3 4 3 4 7 5 5 5 3 3 6 6 6 6 6 6 6 5 6 8 7 6 6 3 4 3 4 4 5 4 5 5 7 5 5 6 3 4 3 4 4 3 5 5 5 6 7 6 8 9 9 9 9 8 9 9 10 10 8 9 3 5 9 9 9 9 7 3 4 3 3 6 7 16 17 5 6 4 4 6 7 7 7 7 7 4 5 6 6 4 6 4 5 5 6 3 4 5 6 4 6 6 7 7 7 7 3 4 4 5 5 6 6 5 6 6 3 7 9 8 8 5 6 7 8 4 5 6 6 6 3 3 4 5 3 6 7 7 7 7 5 3 3 3 5 8 9 9 8 9 9 9 9 4 5 4 4 5 6 7 6 6 6 7 7 7 6 7 7 4 5 6 6 4 4 4 4 5 4 10 11 10 9 8 6 6 7 8 8 9 9 9 8 9 10 10 6 6 7 8 8 8 8 8 8 8 8 8 8 8 7 8 8 6 8 15 16 16 16 17 16 16 16 16 16 16 17 4 5 6 5 6 3 7 4 5 8 4 3 4 7 8 8 6 3 3 3 3 5 6 8 7 7 8 8 8 4 4 7 7 7 7 12 12 12 5 6 5 5 4 6 8 3 7 8 6 4 3 5 4 7 4 5 6 7 7 7 8 7 4 5 5 7 5 5 8 9 9 9 6 7 7 7 5 6 5 3 4 8 9 9 3 4 4 4 3 3 4 5 5 5 5 4 5 4 4 4 4 5 5 3 4 3 4 5 4 4 4 4 4 9 10 10 10 10 10 6 7 3 6 7 8 7 4 8 9 9 5 6 6 8 3 3 3 3 4 5 4 4 4 3 6 7 7 7 8 6 7 3 5 6 3 4 4 5 4 6 3 4 5 5 5 3 4 4 5 8 6 7 7 6 4 5 5 8 5 3 4 4 8 9 4 6 5 6 6 5 6 6 9 10 8 5 5 5 5 5 3 3 5 5 6 6 6 6 6 7 5 5 4 4 5 6 7 5 4 3 4 4 6 4 5 5 5 4 6 6 5 5 4 6 6 5 5 5 5 5 6 7 7 5 6 6 9 7 7 7 7 7 9 10 12 10 11 10 12 5 5 7 5 6 7 11 13 7 8 3 4 4 4 4 5 7 8 5 6 4 3 6 3 4 6 8 10 11 12 5 5 5 5 10 11 12 4 5 7 8 14 14 4 5 5 5 7 7 7 6 4 5 5 4 5 5 5 5 5 6 6 6 6 6 7 7 7 7 7 7 7 7 7 5 6 6 5 5 7 7 4 6 12 14 14 14 14 13 5 7 4 6 6 8 9 9 5 6 3 4 4 3 4 3 3 6 4 5 5 5 5 5 3 4 4 4 4 3 5 5 6 6 5 3 4 4 5 5 3 4 4 4 7 5 5 6 5 6 6 6 4 5 5 5 3 3 4 3 4 4 4 4 4 5 6 5 5 7 8 8 4 5 5 6 4 4 5 6 4 5 5 5 5 4 4 5 5 5 5 5 5 5 6 7 4 6 8 7 7 9 7 4 5 5 6 6 7 8 7 7 7 7 5 5 6 5 4 5 5 4 4 5 8 9 10 4 5 5 5 5 6 7 7 7 6 4 5 5 5 5 5 5 5 5 5 5 4 5 7 9 3 4 4 4 4 5 5 5 5 5 5 7 8 10 8 8 9 9 5 6 6 6 6 4 5 5 6 8 7 5 6 6 6 6 6 7 7 4 3 3 3 5 4 3 5 4 5 5 4 4 4 5 9 10 10 3 4 4 5 5 5 6 6 6 10 11 11 11 11 11 11 11 11 11 3 9 7 5 5 5 5 6 4 4 4 7 7 9 4 6 7 7 7 4 7 7 7 6 7 7 7 7 7 8 8 8 8 8 8 8 5 6 7 3 4 4 4 4 4 4 4 5 5 3 4 5 5 6 7 7 7 7 8 6 8 11 3 4 4 4 4 4 4 6 8 10 11 11 11 11 12 11 11 6 7 7 7 7 7 9 3 4 4 4 8 9 8 8 7 7 8 9 10 10 6 6 6 6 6 6 7 8 3 4 4 7 8 13 7 7 7 7 6 5 6 7 7 7 8 3 4 5 4 6 5 5 5 5 6 5 6 8 7 7 7 7 8 7 3 4 4 7 9 10 10 10 5 6 6 6 6 7 6 6 9 6 12 13 13 13 13 13 13 14 14 10 11 11 11 11 11 5 6 8 9 4 5 3 3 9 4 4 5 5 5 4 5 7 8 9 9 9 9 6 7 3 4 4 5 4 5 4 5 5 5 5 6 6 5 5 5 6 6 6 4 6 5 5 6 4 4 5 6 6 6 4 6 7 8 8 8 4 6 6 3 4 8 5 5 6 6 6 6 6 5 6 5 4 4 4 6 5 6 6 6 6 6 6 6 6 6 6 5 6 7 9 10 10 10 3 3 5 6 6 6 3 3 5 6 5 5 5 5 6 8 8 9 10 11 11 11 11 11 11 11 11 11 11 8 8 7 7 7 7 7 8 7 7 8 8 8 14 15 15 15 15 7 7 7 7 7 7 10 9 6 7 5 6 6 7 7 4 5 5 3 4 7 5 6 6 6 10 7 8 5 4 11 12 12 12 12 12 12 12 12 12 12 12 4 4 4 4 4 5 5 4 4 4 5 5 6 6 6 9 10 10 10 10 7 7 7 8 8 8 11 12 9 9 9 9 10 10 7 8 7 6 8 10 7 8 8 8 8 13 14 14 14 14 14 14 14 4 5 4 5 4 6 6 7 6 7 7 7 7 7 7 3 4 4 4 4 4 4 4 4 4 4 4 4 5 3 4 4 5 4 5 7 8 9 5 5 6 6 6 6 6 5 6 6 4 5 5 6 7 7 4 5 4 8 9 9 9 9 4 5 5 5 7 3 3 4 4 3 3 10 5 5 4 4 4 5 5 5 4 4 3 3 5 4 7 8 8 3 8 9 6 8 4 5 5 6 6 6 7 11 12 10 11 11 6 7 7 7 7 7 4 3 7 5 3 3 4 5 6 4 3 4 5 3 5 4 8 9 9 9 3 3 3 3 3 4 3 5 4 5 3 5 7 7 7 4 3 4 4 5 5 6 3 4 4 9 10 10 10 8 7 8 8 8 5 4 4 17 18 13 13 14 14 14 14 14 14 15 15 14 14 15 15 14 14 10 11 11 12 14 14 14 14 14 14 14 14 14 14 14 15 14 14 14 14 14 14 4 4 4 4 3 5 6 6 6 4 5 4 3 4 5 5 5 4 4 3 4 3 7 8 8 5 4 6 5 7 6 6 6 6 6 6 3 4 5 3 5 4 4 5 5 3 3 3 3 4 4 3 3 7 9 9 9 4 5 5 5 7 9 9 4 4 6 8 5 4 5 5 5 6 5 3 3 7 8 4 4 8 7 6 5 5 6 6 6 6 6 7 4 5 5 5 4 4 3 4 4 3 8 3 7 8 9 4 4 3 5 6 3 5 13 14 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 14 13 13 13 13 13 13 13 13 14 13 13 14 15 4 4 4 4 7 8 8 8 10 10 10 10 10 10 5 3 5 4 3 3 3 4 5 4 5 4 4 4 4 4 5 5 5 4 5 6 7 7 7 3 4 4 4 5 5 3 3 3 4 4 4 5 3 5 5 5 5 4 3 3 4 3 6 7 7 7 7 7 7 4 5 7 7 6 3 3 4 4 4 4 4 4 3 4 3 3 4 3 5 5 4 4 4 6 5 7 7 3 3 6 3 3 3 3 6 7 6 8 6 7 7 7 4 3 5 6 3 4 8 3 4 5 6 6 3 3 3 4 6 5 6 3 3 4 4 5 3 3 3 3 3 3 3 4 4 5 5 4 4 4 5 5 5 5 5 5 3 4 4 4 4 3 4 4 6 11 12 12 12 6 17 18 18 18 18 18 18 19 18 10 11 4 5 5 5 3 4 4 6 6 7 7 7 7 7 7 7 7 8 8 7 7 7 8 8 8 7 8 12 15 6 6 7 6 6 6 3 9 9 9 9 9 9 4 5 3 3 4 4 4 4 4 3 3 3 4 4 4 5 5 3 3 4 4 4 5 9 9 9 10 10 3 4 4 3 4 4 9 7 8 3 3 3 4 4 3 3 3 3 5 3 3 4 3 3 3 3 4 4 4 9 10 5 6 5 3 3 3 4 6 5 6 5 6 6 3 4 8 3 4 4 5 6 6 4 5 7 8 8 8 4 3 4 4 4 3 4 5 5 6 7 6 6 7 6 4 4 5 5 5 3 6 4 5 6 6 6 4 3 5 6 6 7 7 8 9 10 10 5 6 7 8 6 6 6 6 6 6 6 3 4 4 7 4 11 12 12 12 5 6 4 4 6 4 5 3 3 7 9 10 4 13 13 13 13 13 13 7 8 8 8 8 9 4 5 6 6 7 7 7 7 7 7 7 7 3 4 5 4 3 3 5 7 8 8 8 9 8 9 9 5 5 4 9 9 9 9 9 10 6 7 7 4 7 8 5 5 4 4 8 9 9 9 9 10 10 9 9 9 9 3 7 5 6 6 7 7 7 4 7 5 6 5 6 5 6 6 5 5 4 9 9 10 9 9 4 4 5 4 3 4 4 4 4 5 5 3 3 4 4 4 4 4 5 6 6 6 8 9 9 3 4 4 5 4 3 4 4 5 6 6 6 4 3 14 15 15 10 11 11 11 11 6 7 4 5 5 6 5 5 6 7 6 6 4 4 5 10 11 11 11 4 7 8 4 5 4 4 5 3 4 7 5 5 5 3 4 4 4 4 3 7 3 4 8 9 10 3 4 4 4 5 5 5 6 3 3 6 7 8 5 6 6 6 6 9 9 9 10 10 11 10 10 4 4 5 9 10 10 10 8 9 13 14 14 14 14 14 7 8 8 9 8 8 8 8 9 9 6 7 6 7 8 6 7 7 4 5 5 9 10 10 11 11 10 10 10 10 10 11 12 10 3 4 6 5 6 3 5 6 6 4 5 5 5 6 6 5 5 4 5 6 5 4 5 4 6 5 5 10 11 11 12 12 6 7 7 7 7 7 7 8 9 9 9 9 6 6 5 6 6 7 8 8 9 9 9 5 6 6 6 6 6 7 8 7 7 9 7 4 5 5 5 6 7 11 11 11 9 10 7 7 7 9 10 10 10 10 8 8 8 10 10 10 10 10 3 5 7 6 6 7 7 5 6 6 6 6 4 5 4 3 5 5 5 4 4 4 3 4 3 7 8 6 6 7 7 3 5 6 6 8 8 8 8 8 4 5 5 7 3 4 5 6 5 6 7 5 7 8 8 8 7 6 6 5 3 6 5 6 6 6 6 6 5 5 5 6 4 5 5 6 5 6 7 6 7 6 6 7 10 11 11 10 10 4 7 9 9 3 4 6 7 7 7 4 5 6 8 7 8 8 9 7 8 8 8 8 8 4 3 3 4 4 5 5 3 4 6 3 6 3 5 3 6 6 7 6 7 7 7 6 7 7 4 4 3 4 10 11 11 4 8 9 9 10 4 7 3 4 7 3 4 6 6 8 6 5 3 4 3 4 4 4 4 5 6 6 3 4 4 4 7 7 7 7 7 4 3 4 4 5 5 4 5 5 5 5 7 8 8 8 8 8 8 6 7 6 7 8 5 5 4 3 3 3 4 4 3 4 4 4 4 9 10 9 9 9 4 5 5 5 5 5 4 3 4 6 5 5 6 6 6 6 6 6 3 4 3 4 3 4 8 3 4 5 3 4 4 5 6 4 5 4 6 7 9 10 6 6 7 4 4 4 4 3 3 3 3 4 5 4 4 4 5 3 4 4 5 4 3 4 5 5 6 7 5 5 5 5 5 10 11 11 11 4 4 4 3 5 4 5 3 4 4 4 4 5 6 6 4 3 4 4 4 3 3 3 4 4 5 6 4 4 4 4 7 8 8 4 5 6 6 8 9 9 5 7 6 6 4 5 3 4 4 4 4 5 6 3 4 4 6 4 5 5 5 6 5 6 5 6 6 5 3 7 8 9 9 3 4 3 5 4 4 4 4 4 5 6 11 4 6 7 8 8 9 10 10 10 10 7 8 5 3 4 4 4 3 3 3 3 4 5 6 5 4 3 6 6 3 4 4 4 3 3 3 3 4 4 4 4 4 5 4 5 5 5 5 5 4 5 5 5 5 7 4 6 4 3 4 4 4 3 6 6 6 5 5 5 5 5 3 10 11 12 6 7 7 5 3 5 4 3 4 4 3 6 5 5 5 6 7 4 5 6 5 6 6 6 6 6 7 6 6 6 6 3 5 6 6 6 3 3 4 3 6 6 6 5 6 8 7 5 5 6 6 6 3 4 5 5 6 6 7 7 4 3 4 4 4 6 7 7 7 5 6 6 6 6 5 7 3 4 4 4 9 11 5 6 5 5 4 5 3 4 3 5 3 3 3 5 3 4 4 4 4 9 11 10 10 4 3 10 11 11 11 11 5 6 6 6 3 3 4 5 5 3 3 4 6 6 6 4 4 4 6 6 7 6 6 4 5 6 7 7 7 7 7 3 4 4 4 4 4 5 5 5 5 5 5 5 5 6 7 7 7 7 7 3 3 3 4 5 5 5 7 5 5 5 6 7 6 4 4 5 4 5 5 5 7 9 9 8 8 8 5 3 8 3 4 4 3 4 4 8 9 5 5 5 5 6 7 3 4 4 4 8 9 6 8 8 8 8 8 14 15 15 15 15 15 8 9 9 9 9 9 13 15 14 5 3 4 11 12 12 12 4 5 5 6 5 8 9 9 13 14 14 11 12 8 9 15 16 16 8 9 9 9 8 9 9 9 9 9 10 11 11 11 8 10 9 9 9 9 7 9 8 9 9 9 5 6 5 6 7 8 9 10 10 6 7 8 7 9 8 9 9 9 4 5 5 5 5 5 4 5 4 5 5 5 5 3 7 8 9 8 8 8 9 7 6 6 6 11 12 12 12 3 5 4 4 4 4 4 5 4 4 4 4 4 8 9 5 4 4 5 5 3 4 4 13 14 14 14 15 15 6 7 7 4 6 7 7 7 8 11 12 12 4 6 6 7 8 7 4 5 5 6 3 4 3 7 8 9 4 3 4 5 5 6 5 4 5 3 3 4 3 4 3 3 4 4 4 3 3 4 4 4 4 10 11 11 11 11 3 3 3 3 3 6 7 8 4 4 4 4 10 3 3 12 14 13 14 13 5 5 5 6 3 3 3 3 4 3 8 8 4 5 5 6 6 6 4 5 5 5 5 3 4 4 4 4 5 5 5 6 6 6 3 7 8 8 6 7 8 7 7 7 7 4 6 7 7 4 4 4 4 4 4 4 4 5 5 6 6 5 5 5 8 8 8 8 8 8 4 5 12 13 12 6 7 8 5 5 7 7 7 8 8 8 8 8 8 8 8 8 8 8 8 8 8 9 9 4 5 5 9 10 11 11 10 9 4 5 6 6 6 4 10 11 11 11 8 9 9 9 9 9 9 8 9 9 9 9 9 5 6 6 6 5 6 6 6 12 12 12 13 11 12 5 7 7 7 7 11 12 12 5 3 3 6 7 3 6 3 4 10 11 3 4 4 8 9 9 5 3 4 3 7 8 8 8 4 5 4 5 5 7 7 6 12 13 13 13 13 13 18 19 19 19 4 5 5 4 6 6 5 5 5 5 3 6 7 4 5 5 5 5 4 4 3 4 4 3 3 3 4 4 3 8 8 8 8 8 9 9 10 8 7 8 4 3 5 3 4 4 3 3 5 6 4 5 5 3 3 4 3 4 7 7 7 7 7 3 5 4 6 3 3 4 4 4 4 3 5 4 3 3 5 4 3 3 3 3 6 7 4 5 6 5 6 5 5 5 5 5 5 5 5 5 5 5 5 5 6 6 6 6 5 5 5 5 6 7 6 3 3 4 3 3 3 3 6 4 4 5 6 5 5 4 4 3 4 4 3 3 4 5 5 5 5 5 5 4 3 5 6 4 5 14 4 5 4 3 3 3 3 3 3 3 7 7 4 6 6 6 10 11 11 11 4 5 5 5 3 3 13 4 3 3 3 4 4 3 3 7 4 5 3 3 3 4 8 6 6 5 5 5 5 5 4 9 10 10 10 4 4 4 5 4 4 7 4 4 5 4 3 3 4 3 4 5 4 5 6 6 6 6 6 6 10 11 3 4 4 5 5 6 6 6 6 4 5 8 8 4 16 17 3 10 10 7 8 4 3 5 5 4 4 4 4 4 5 5 4 5 5 8 7 3 4 4 5 6 14 14 14 14 14 14 6 7 7 3 3 9 10 10 10 10 5 4 6 5 5 8 8 8 8 8 4 5 5 5 10 11 11 5 8 11 6 4 8 0 0 8 10 11 13 9 0 19 8 0 0 0 0 10 0 12 13 10 4 9 14 10 10 9 12 3 12 3 5 6 17 9 9 15 11 4 4 7 10 11 8 11 11 13 4 5 8 6 4 5 10 7 0 18 8 3 0 10 5 0 0 0 9 12 13 3 13 10 7 5 7 6 4 6 4 5 4 14 10 7 4 12 23 7 10 8 0 5 0 0 5 4 12 21 0 10 10 0 21 10 6 13 11 0 9 0 20 0 0 0 0 0 0 0 5 3 0 13 23 19 0 10 0 10 12 17 6 12 0 15 0 6 0 7 0 0 5 0 0 8 5 0 5 14 0 10 0 17 7 4 0 6 7 6 8 5 5 4 5 5 4 7 4 10 4 5 4 6 3 4 5 6 20 4 5 10 5 6 4 11 0 8 7 4 8 14 5 5 4 0 0 0 0 9 0 9 0 0 0 3 7 0 0 0 3 4 9 4 3 3 0 4 3 7 6 7 3 3 4 8 6 4 6 3 5 10 6 11 0 5 0 15 4 0 4 3 3 6 5 7 4 6 11 3 4 8 5 5 7 6 10 5 10 0 10 11 3 0 3 6 0 0 0 0 0 0 0 0 0 0 7 6 4 5 0 0 0 3 5 10 10 12 7 0 5 9 5 13 11 12 4 0 0 0 6 9 0 0 0 0 6 12 0 5 6 5 0 9 4 5 4 0 8 7 4 4 4 6 4 0 0 4 8 10 7 11 11 0 4 6 5 14 9 7 8 0 3 0 0 5 7 0 6 5 6 8 11 0 6 0 0 4 3 6 0 0 12 6 0 10 4 0 0 8 5 0 3 5 0 0 0 0 0 0 0 5 4 0 0 0 0 0 6 0 0 3 4 3 6 12 8 10 7 6 7 4 0 7 5 7 5 0 6 0 0 0 0 4 4 8 7 0 0 9 0 6 0 8 5 3 5 0 8 6 5 5 3 0 0 9 6 0 0 0 0 6 4 15 3 0 0 6 0 5 0 0 0 13 5 6 0 0 7 3 11 5 2 0 3 11 0 0 6 5 3 6 6 4 3 7 5 4 5 5 5 3 4 6 4 3 3 5 5 4 5 4 6 3 5 4 4 6 3 3 4 7 7 4 3 8 3 4 3 2 4 5 5 3 5 3 2 7 6 4 5 7 4 4 4 5 6 3 4 3 3 4 4 5 4 3 4 4 7 5 4 4 7 5 7 3 6 5 2 3 6 5 8 5 6 4 6 8 10 4 4 8 3 6 4 3 6 4 7 5 18 5 4 8 6 9 2 12 6 4 2 2 5 5 3 5 6 12 7 6 8 9 6 6 6 3 4 3 4 5 5 7 5 6 4 5 7 5 6 3 8 3 6 2 3 4 7 5 5 5 12 6 9 8 3 5 6 5 5 5 5 7 6 5 5 3 2 3 3 7 4 5 3 4 3 7 5 3 8 3 5 5 3 6 6 3 3 5 6 4 7 6 4 3 6 7 5 5 3 2 5 9 8 11 5 6 5 3 2 4 3 5 2 2 4 2 4 2 8 2 4 3 2 2 2 3 2 2 3 3 3 2 2 2 2 2 2 2 2 3 2 3 3 2 2 2 2 2 6 7 2 5 2 2 9 2 2 8 2 2 3 2 2 4 5 3 2 5 3 6 2 2 2 2 2 3 2 2 2 2 3 2 4 2 4 3 3 2 2 2 4 2 3 6 2 3 2 3 3 2 2 3 2 4 4 3 2 4 5 2 2 2 2 2 3 2 3 2 4 5 3 4 2 3 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 4 6 6 5 5 3 2 8 6 13 3 2 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 3 2 2 2 2 2 2 2 12 2 2 2 2 2 2 9 2 2 3 2 2 2 2 2 2 2 2 6 2 3 2 4 2 4 4 2 5 3 2 2 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 3 2 2 2 2 2 2 2 2 2 2 3 4 2 2 5 8 2 8 2 3 2 3 2 2 3 2 8 6 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 2 2 3 2 2 2 2 3 2 3 2 2 2 2 2 2 2 2 3 2 2 2 2 2 2 2 2 5 12 2 4 2 3 2 8 3 2 2 2 2 2 5 3 2 2 2 4 2 5 4 2 2 2 3 2 5 2 2 2 2 2 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 4 2 2 2 2 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 3 4 2 2 2 2 2 2 2 2 2 2 2 2 2 2 2 4 6 4 2 2 2 2 2 2 3 2 5 4 2 3 2 2 2 4 4 3 4 5 2 2 3 2 5 2 2 2 2 2 2 2 2 2 2 3 2 2 4 2 2 2 2 4 4 3 3 3 2 2 3 5 3 2 3 2 2 2 3 2 2 2 3 2 5 4 2 2 2 7 3 6 8 5 2 2 2 2 2 2 2 2 2 2 2 2 2 2 3 2 2 2 2 3 2 2 2 2 2 2 2 3 2 4 5 2 2 2 2 3 4 5 3 3 2 3 3 6 4 2 4 7 8 3 2 3 3 3 2 2 2 3 3 3 3 2 2 2 2 7 4 0 2 3 3 4 2 2 3 2 8 3 3 2 4 2 4 4 2 3 2 3 3 2 3 2 2 3 2 4 3 2 3 2 8 2 2 5 2 2 2 3 3 3 4 2 3 9 4 2 2 3 2 5 3 2 2 2 4 3 3 0 2 4 4 2 4 2 0 2 2 2 3 2 2 2 4 2 4 2 2 2 2 3 2 3 2 0 7 5 2 5 3 5 4 2 2 2 2 3 2 6 2 2 2 2 2 2 2 3 2 2 4 4 2 2 2 3 2 2 2 5 2 2 2 3 2 4 3 2 4 2 2 2 3 2 3 2 3 5 3 2 4 3 1 1 2 2 3 4 4 2 3 2 3 3 2 2 2 2 2 2 6 3 2 4 3 2 2 2 2 2 2 3 4 7 2 2 2 4 3 2 2 2 2 2 2 4 4 3 2 3 2 4 2 2 3 3 2 3 2 4 2 2 4 5 7 2 4 2 2 2 4 4 5 2 6 2 3 4 4 2 3 3 2 3 2 2 2 3 2 4 3 2 9 2 4 1 2 1 1 1 1 1 2 1 2 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 3 1 1 2 1 9 1 1 1 1 1 1 1 2 1 1 1 1 1 1 3 1 1 1 1 2 1 2 3 1 2 2 1 2 3 1 1 1 1 1 2 1 2 1 1 2 2 1 1 2 3 2 1 46 5 5 3 1 1 3 2 3 1 4 2 2 1 3 2

1$	5099 11332 11887
10$	14546
101	10935
101$	17014 11184
11$	14546
12$	2843 2844 2845
13$	2843 2844 2845
14$	2843 2844 2845
15$	2843 2844 2845
16$	2843 2844 2845 15162 15163 15170 15171 11832
17$	15162 15163 15170 15171 11832 6224
18$	12972 12974 693 13007 13008 9048 15158 15159 15160 15161 15162 15163 15164 15165 15166 15170 15171 15861 11832
19$	12972 12974 693 13007 13008 9048 15158 15159 15160 15161 15162 15163 15164 15165 15166 15170 15171 15861 11832
2$	11887
20$	12972 12974 693 13007 13008 9048 15158 15159 15160 15161 15162 15163 15164 15165 15166 15170 15171 15861 11832 6224
21$	12972 12974 693 13007 13008 9048 15158 15159 15160 15161 15162 15163 15164 15165 15166 15170 15171 15861 11832
22$	12972 12974 693 13007 13008 15170 15171 15861 11832
23$	12972 12974 693 13007 13008 15170 15171 15861 11832
24$	12972 12974 693 13007 13008 15170 15171 11832 5762
25$	12972 12974 693 13007 13008 9048 15158 15159 15160 15161 15162 15163 15164 15165 15166 15170 15171 15861 11832
26$	12972 12974 693 13007 13008
27$	12972 12974 693 13007 13008
28$	12972 12974 693 13007 13008
29$	12972 12974 693 13007 13008
3$	11887
30$	12972 12974 693 13007 13008 9048 15158 15159 15160 15161 15164 15165 15166 15170 15171 15861 11832
31$	6224
3x5x2$	6163
4$	11887
47$	6224
4ft$	6142
5$	3570 9804 9805 11887 6142
5ft$	6142
5x5x5$	6162
6$	3570 9804 9805 11887 6142
60$	17223
6ft$	6142
7$	14546 11887 11995
8$	14546 11887
9$	14546 11887
999	10935
999$	17014
a$	6552 6615 6795 12877 6800 7328 7363 7484 7508 7589 7675 7931 8305 2291 2292 2293 8692 8693 14862 14871 8877 8878 2686 2782 2867 2868 9139 9604 3557 10464 10498 10537 10623 10644 10646 10673 11107 11271 11284 11290 11299 11342 17498 5189 11461 11462 17551 5367 5420 5652 5782 5800 5881 5884 12237 6058 12311
abandon$	5805
abandoned$	5802 5805
abandoning$	5805
abandons$	5805
abc$	11159 6071
abcs$	11159
abdicate$	4442
abdicated$	4442
abdicates$	4442
abdicating$	4442
abh	11465 6078
abh$	17544 12311
abide$	14296
abilit	12178
ability$	14508 8882 8883 8884 8885
abject$	5769
able	11056
able$	2741 2744 2745 2747 2756 2768 9020 9021 9022 9023 3020 3053 9295 9316 9317 3094 3105 3109 3110 9344 3112 3113 9353 3121 3122 3123 3137 15823 4886
ably$	9365 9366 9367 9368
aborti	5983
abortion$	12216
about	11021 12079
about$	6341 6345 6420 13041 13257 7180 7295 7310 13625 13626 7548 7941 14054 14055 14087 8084 14165 14780 15035 15312 15313 15314 9238 15320 15321 15322 15326 15327 9594 9595 15724 9646 9647 9648 3571 9974 9975 10009 3777 3778 3779 3780 10014 16129 16483 16510 16620 16621 10639 16721 16763 16764 16765 10763 10764 10765 4725 11045 11069 11358 11393 11584
above$	12782 13567 13568 13569 7516 14651 14652 14653 9832 16717 16817 16846 10869
abrasive$	6114
abroad$	17453
abscond$	12906 605 606 11998 6082
abscondded$	605 606 11998 6082
abscondding$	605 606 11998 6082
absconded$	605 606 11998 6082
absconder$	11491 6082
absconders$	11491 6082
absconding$	605 606 13633 11490 11998 6082
absconds$	605 606 11998 6082
absconsion$	6082
absconsions$	6082
absen	12251
absenc	11353 17445
absence$	17432
absent$	12911 16321 10985
absentee$	14584 11630
absentees$	14584 11630
absolute$	9817 3735 6059
absolutely$	2493 3937 10507 5760 5763
abstin	5214
abstinence$	11447
absurd$	3025 3026 3027 3028 3029 3030
abus	17481
abuse	11401
abuse$	12312 12313 12356 12357 12358 12378 12390 12652 12714 12842 13193 13194 13203 13204 13326 13395 7317 13547 13744 13745 13842 13844 14249 14250 14371 14372 14373 14374 14375 14376 14377 14378 15515 9438 17478 17479 17480 11532 11535 11547 11589 12268
abused	5163 6037
abused$	12363 13019 13347 14371 14372 14373 14374 14375 14376 14377 14378 11396 6037 12270
abuser$	12898 12993 12998 13003 13479 13480 13481 13482 13483 13484 13485 13486 13487 13490 13808 7987 14120 14202 14524 2216 14575 14585 2303 11540 11621 11624 11625
abusers$	12898 12998 13003 13479 13480 13481 13482 13483 13484 13485 13486 13487 13490 13808 7987 14120 14202 14524 2216 14575 14585 2303 14854 11540 11621 11624 11625
abusive$	7461 14371 14372 14373 14374 14375 14376 14377 14378 8458 5529 11773 6121
abysmal$	6155
abysmally$	6155
academy$	10321 10326 10327 10329 4103 16806 10754 4525 16873 16874 17414 17415 17418 5828
accept$	12457 12473 197 6553 331 332 333 334 335 336 337 338 12696 12732 12804 12837 1236 7477 7479 7481 13906 13911 7835 1942 1943 1971 8205 8206 8207 8208 8209 8210 8211 8212 8213 8214 1982 1983 14296 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 8262 8263 8264 8265 8266 8292 8293 8294 8295 8296 8297 8298 8299 14891 14896 14899 16019 16068 16074 16088 16122 16123 16132 16133 16134 16365 16594 5314 11978 11979
acceptable$	8231 4920 11192 6071
accepted$	12587 12588 12589 12591 331 332 333 334 335 336 337 338 13051 13058 13066 13075 13076 13077 13089 13382 1236 7477 7479 7481 14219 1942 1943 1982 1983 16200 16201 16202 16203 16365 5314
accepting$	331 332 333 334 335 336 337 338 1236 7477 7479 7481 1942 1982 1983 14891 16067 5314
accepts$	331 332 333 334 335 336 337 338 1236 7477 7479 7481 1942 1982 1983 16132 16133 16134 5314
acceptted$	331 332 333 334 335 336 337 338 1236 7477 7479 7481 1942 1982 1983 5314
acceptting$	331 332 333 334 335 336 337 338 1236 7477 7479 7481 1942 1982 1983 5314
access$	12457 4706 6005
accessing$	4706
accessory$	5322
accesss$	4706
accident$	2287
accidents$	2287
accommodated$	404 405 406 407
accommodation$	12949 12950 12951 12952 12953 12954 12955 12956 17458 17509 17539 12282
accomp	6184
accomplice$	13808 11517 11554 11685
accomplices$	13808 11517 11554 11685
accord$	12689 13016 13017 13353 11519
accoun	4711 10957 4753 11078 4856 11148
account$	13393 7439 1207 7441 1209 14110 14111 14112 14113 2170 2171 8405 8406 8407 14487 2176 2177 2178 2179 2180 2181 16569 16570 16571 16572 16573 16574 16575 10886 4655 17018 10940 4860 17187 17227 17343 17344 5170 17490 11739
accountability$	1937 1938 8175 8176 8177 8178 8179 8180 8181 8182 8183 8184 8185 8186 16802 16803 16804 16805 12055
accountable$	81 82 83 84 85 1937 1938 17187
accounted$	4860
accounts$	356 357 13393 7439 1207 7441 1209 14110 14111 14112 14113 2170 2171 8405 8406 8407 14487 2176 2177 2178 2179 2180 2181 10886 4655 17018 10940 17036 17157 4860 17227 11739
accusation$	11587
accusations$	11587
accustomed$	3203 3204 3287
achiev	4879 5114
achiever$	14589
achievers$	14589
acknowledge$	8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 8292 8293 8294 8295 8296 8297 8298 8299 16566 16594
acknowledged$	16448 16449
acne$	11944 6145
acned$	6144
acquit	6067
acquitted$	12300
across$	8485 8486 2626 8860 9037 9038 9039 9371 9372 9373 9688 9832 17103 11233 11810 12001
act	4618 17197 17389 5902
act$	6873 12959 7048 816 817 13580 13581 13969 1660 1661 8262 8263 8264 8265 8266 2300 2332 2340 2518 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2921 2942 3114 3115 3322 9687 3463 3464 3549 3550 3551 3552 16348 16594 16785 16788 16921 4839 4945 5531 5597 12135
acted$	7048 816 817 1660 1661 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3322 3463 3464 3549 3550 3551 3552 10308 10317 16400 16405 16408 16409 16411 16412 16413 16414 16448 16449 16472 16604 5531 5597
acting$	1660 1661 2300 2656 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2943 3114 3115 3447 3549 3550 3551 3552 4839 5507 5531 5597
action	4593 12159
action$	12414 14076 16475 4225 4226 4227 16569 16570 16571 16572 16573 16574 16575 4839 4945 11215 11225 17318 11477 12157
actionable$	10826
actions$	3 4 5 6 7 8 9 6245 12325 12326 6252 12332 12333 22 23 6257 25 12414 12501 6430 12681 12682 12683 12684 12685 12686 12687 12688 12706 13108 13109 13110 13111 7155 923 13450 13451 13452 13453 13454 13455 1258 1259 14249 14250 14251 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 14481 4217 11477
active	17132
active$	6367 135 6624 530 531 532 533 534 882 11499 11822 12112 5884 5886
activi	16896 17138 12126 12159 12163 12164
activities$	12401 12414 11477 11496 11593
activity$	12401 12414 6874 12960 16993 17036 11477 11496 11593 11821 12083
acts$	12943 6873 12959 13580 13581 1660 1661 2300 2333 2341 2519 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 2922 2941 3114 3115 3322 3463 3464 3549 3550 3551 3552 5531 5597
actted$	1660 1661
actting$	1660 1661
actual$	11465
add	4572
add$	1166 1454 14488 14489 14490 14491 14492 4731 6189
addded$	1454
addding$	1454
added$	1166 1454 4690 4691 4731 4732 4805 4807
addict	17445 17464 12224
addict$	14591 14592 14593 14700 14701 17463 11630 11631 6104
addicted$	12398 5070
addiction$	12410 5070 17383 12176
addictions$	12410
addicts$	14591 14592 14593 14700 14701 17466 11630 11631 6104
adding$	1454
addres	4598 10867 4650 10883 4686 10919 10920 17058 17169 5857
address$	6544 6545 6546 12890 12891 12892 12893 6815 6816 6817 6818 17043 4784 5857 12284
addresses$	6544 6545 6546 16924 16946 17043 4784 12090 12107
adds$	1166 13478 1454 4731
adenoi	11282
adenoids$	17361
adept$	3554
adequate$	3066 3069 10465 10466 10467 10468
adhd	6189
adidas$	11954
admirably$	9365 9366 9367 9368
admission$	12232
admissions$	12232
admit$	16068 16074 16088 16365 16594 16785 11978
admitted$	16200 16201 16202 16203 16365 5082 5083 12231
adoles	11306
adolescent$	2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 3557 15869 15872 17385 5074 5385 5388 11756 5651
adolescents$	2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 15869 15872 11756
adopted$	4774 12277
adoption$	6045
adoptive$	6045
adore$	682 683 684 685 686
adored$	682 683 684 685 686
adores$	682 683 684 685 686
adoring$	682 683 684 685 686
adult$	12626 12627 12635 6558 12748 12790 12802 12813 6769 6770 12867 6845 6852 6855 12941 12944 12975 12978 13004 7476 13617 13622 14038 14175 8313 8348 14430 14431 14432 14433 2128 8816 8872 2710 15027 15071 9000 9003 2801 15116 15117 15118 15119 15120 15121 15122 2816 9060 15147 15152 15153 15154 15176 15185 2878 9116 15202 15203 9135 2903 15224 2917 2918 9153 15233 15234 9156 9157 9178 2952 2953 2965 9200 2972 2973 15293 2985 9315 9318 15397 3186 3187 3188 3189 15507 15508 15509 15510 15552 15561 15563 15570 15629 15630 15631 15632 15740 15743 15790 15791 15792 15793 3485 9765 9766 15846 15847 15848 15849 15850 15851 15863 16048 16050 16051 10363 10364 11485 5279 11516 11830 11831 11834 11835 5605 11840 11841 5628 5643
adults$	12337 6527 6528 6530 6535 6540 6543 12623 12626 12627 12635 12639 12802 12867 12898 12900 12903 6845 12935 12941 12944 12975 7446 14164 14304 14305 14309 14401 8327 14430 14431 14432 14433 14450 8372 14636 8580 14986 15027 15041 15042 15043 15044 15052 15071 15116 15117 15118 15119 15120 15121 15122 2816 9052 15147 15152 15153 15154 15158 15159 15160 15161 15162 15163 15167 15174 15182 15183 15184 15185 15186 2877 15222 2917 2918 9153 15233 15234 2945 2946 2969 15287 15288 15289 15290 2985 9223 15305 9230 15397 15404 15405 15406 9347 15428 15429 15430 15431 15458 15466 15467 15468 15469 15470 15478 15479 15480 15481 15482 15513 15514 3243 3245 15561 15563 15570 15629 15630 15631 15632 15635 15640 15730 15775 15777 15780 15781 15782 15786 15790 15791 15792 15793 15814 3516 3517 3518 3519 15833 9756 3529 3530 3531 15846 15847 15848 15849 15850 15851 15861 15866 15867 15951 16017 16048 16050 16051 10101 10102 10104 10105 11485 11582 11672 11700 11830 11835 11840 11841 11863
advance$	4874
advanced$	2801 3219 3485 11499
advanceed$	4874
advanceing$	4874
advances$	6556 6557 12652 12653 13570 13571 15079 15080 15081 15082 4874
advant	4971
advantage$	12364 13516 11204
advert$	16010
advice$	12510 12577 12578 13303 13972 13973 13981 1676 14225 14341 14342 14343 14344 14345 14891 16434 16435 16436 16437 16438 16439 16877 11569 11583 11973 12046
advis	10827 12110
advised$	6373 12513 12514 6436 204 205 206 207 208 209 210 211 6445 213 214 215 216 217 218 219 220 221 222 223 224 225 1740 1741 1742 1743 1744 1745 1746
affair$	15349 15693 15694 15695 15696
affairs$	15217 15416 15417 15418 15419 15532
affect$	15613 15614 9536 9540 3308
affection$	12949 12950 12951 12952 12953 12954 12955 12956 13260
affections$	12653
affili	4618 12083 12085 12126 6184
affiliate$	11593
affiliated$	2184 11593
affiliates$	11593
affiliation$	2121 2122 2184 11593
affiliations$	11593
affray	11465 6078
affray$	17534 17544 12311
afraid$	15450 15451 15452 3181 3182
african$	3580 9818 9823 9824 5678 11943
afro$	11931 5699 11933
afros$	11931 11933
after	17038 11407
after$	12697 13457 13458 1156 7716 7717 7719 7720 13964 14226 8194 8927 15051 8975 15277 15354 9298 15459 15460 15474 9643 15858 4416 16876 17103 5057 17398 17486 12206
afternoon$	17325 5116
afternoons$	5116
afterp	11296
afterpill$	17375
afterthought$	16796
again$	12523 12524 14052 14053 7975 16109 16110 16112 16113 16114 4370 10712 10713 17311 17374 11564
agains	4779 11115 12159
against$	12894 12895 12896 12897 7893 14080 17013 17055 4768 17101 17140 11072 11097 17185 17194 11178 17294 11217 11993 12112 12169 12173
age$	6863 12971 8445 15076 15077 15078 15113 15114 15189 15190 15191 15192 15229 15230 15231 15296 9464 9465 9466 9467 15697 9775 9776 15877 15886 15887 15888 11355 12258
aged$	6895 15869 15872 17371 11514
agencies$	14788 10321 10326 10327 4103 16806 10754 16873 16874
agency$	14788 10295 10321 10326 10327 4103 10363 10364 16806 10754 4525 16873 16874 10826 5769 5818 5827
ages$	15113 15114
aggression$	14618 14674 14975 14976 2667 2668 11765
aggressive$	14905 14906 14907 14908 14909 14910 14911 14912 14913 14914 14915 15015 11719 5529 6121
aggressively$	6121
aggressiveness$	14975 14976 11765
aggressor$	13808 14524 14525 14526 14527 11621 11622 11623 11667
aggressors$	13808 14524 14525 14526 14527 11621 11622 11623 11667
aggro$	13157 13760
agitator$	6097
agitators$	6097
ago$	15751 15752
agree$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7477 7479 7481 2734 2735 2736 2737 5301
agreed$	713 739 740 13089 1028 1029 1030 1031 1033 1034 1035 1036 1037 7477 7479 7481 2734 2735 2736 2737 5301
agreement$	12703 17232
agreements$	17232
agrees$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7477 7479 7481 2734 2735 2736 2737 5301
agreing$	739 740 1028 1029 1030 1031 1033 1034 1035 1036 1037 7477 7479 7481 5301
ahead$	168 6702 12783 14015 16817 16847 12097
aid	4879
aid$	4874 4881 5016 12207
aided$	4874 4881 5016
aiding$	4874 4881 5016
aids	4879
aids$	4874 4881 5016 12207
aim	4969
aim$	16940 17265 4957 17319
aimed$	11252
aims$	16940 17265 4957 11252
air$	14705
airhead$	11685
airheads$	11685
alarm$	7903
albanian$	3580 9820 11943
album$	10866
alcoho	17445 17464 11386
alcohol$	40 282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 14440 15264 15265 15266 15267 15268 17382 5214 5991 12224
alcoholic$	17463 17465 11630
alcoholics$	17466 11630
ale$	15626
alert	4702
alert$	4585 4606 4607 4912
alerted$	10899
alerting$	4606 4607
alerts$	4606 4607
aliase	5845
aliases$	12078
alibi	5845
alibi$	12076 12078
alibis$	12076 12078
alien$	11745
alienated$	5652
aliens$	11745
alight	11471
alight$	17550
alike$	11953 11955
alive$	17357
all	11080 12138
all$	6451 6455 322 904 7143 13303 7249 1020 1021 7413 7447 1421 1422 7694 13877 13879 1596 7867 8258 8529 8586 8618 14720 14721 8671 8702 2611 8872 2679 2726 15039 2792 9029 15144 2862 15385 15516 15531 9522 3295 3296 3431 15771 3534 3680 16021 9943 9957 3726 3728 9969 3860 3861 3862 4005 4006 4007 4017 10251 10293 16583 16590 10542 10673 10675 16772 16773 4470 10859 10895 17030 4833 11092 17299 11263 5288 11526 5479 11973 11974 12047 5881
alleg$	13394
allegation$	2170 2171 11587 11588
allegations$	7412 2170 2171 11587 11588
allege$	14475 14476 4821 11585 11586
alleged$	13394 14475 14476 4793 4820 4821 4825 11585 11586 5356
allegedly$	6091
alleges$	14475 14476 4821 11585 11586
allegged$	13394
allegging$	13394
alleging$	13394
allegs$	13394
allerg	6195
allergy$	12176
alley$	14862
alloca	4582
allocated$	4689
allow	4578 4608
allow$	51 52 53 54 55 56 294 295 296 13198 927 1026 1770 1771 1772 1773 1774 8031 16068 16074 16088 4403 4654 4881 11520 11978
allowed$	51 52 53 54 55 56 294 295 296 13198 13236 13237 927 1026 1770 1771 1772 1773 1774 4403 4881 5054 5193 11520
allowing$	51 52 53 54 55 56 294 295 296 13198 927 1026 1770 1771 1772 1773 1774 4403 4881 11520
allows$	51 52 53 54 55 56 294 295 296 13198 13236 13237 927 1026 1770 1771 1772 1773 1774 4403 4654 4881 11520
alls$	14720 14721
almost$	842 1060 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 3428 3429 3571 5601 5630
alone	11301 12281 6054
alone$	13093 13165 13510 13647 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15409 15410 15411 15412 15413 15414 15415 15424 15443 15765 15811 17380 6054 12287
along$	12597 12616 12740 6943 6944 6945 6961 13349 7271 7272 7273 1118 13526 7510 7511 13946 13950 1658 9655 3423
alopecia$	6147 6194
alpha$	11630 5402
already$	2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2906 15302 15303 15304 3571 5601
alright$	9732 3500 3501 3502
also$	8646 5389
alter$	10161 10162
altered$	1081
alternative$	6005
alternatives$	12577 12578
although$	227 6500 6501 6502 6503 6504 6505 6506 6507 280 281 12894 12895 12896 12897
altogether$	4470
always$	601 848 7645 7646 2771 3299 3680 10015 3913 3914 3915 3916 5743 6151
am$	10219
ambition$	15004 11801
ammunition$	13800 13803
amok$	11682
among$	2197 8468 14548 14549 2238 14641 14904 8900 8938 11268
amongst$	8468 14548 14549 2238 14904 8900 8938
amoral$	6125
amount$	391 392 393 15455 15456 15457
ample$	161 162 163 6467
amuck$	11682
an$	6911 6925 7363 8223 2494 14862 8918 2782 9097 9145 9214 9473 9661 3542 3543 3557 10269 10673 11107 11299 17498 11462 5652 12237
anaemi	6195
anaemic$	6194
analys	10839 10840 10841 4609 4610 16981 17006 4747 10983 4842 11075
analysis$	12086 12101
analyst$	16902 16904 16918 16919 16920 10842 10843 4622 10980 17062
analysts$	16902 16904 16918 16919 16920 10842 10843 4622 10980 17062
anaphy	6195
and	4644 5925 5932
and$	6450 12651 7296 7315 13945 14382 14504 8447 8448 14687 14714 8656 14736 8731 8738 14822 14943 15517 15704 9642 9786 15869 15872 9832 9852 15935 11044 11141 11143 11172 11227 11564 12062 12115 5939 12306
angels$	15316 15317 15318 15319 15335 11654
anger$	14674 2659 5530
angina$	6194
angry$	2536 16321 5367 5652
animal$	11630
animals$	14590 14591 14592 14593 14612 14613 14614 14770 14773 14864 16796 11630 11631
ankle	5228
ankle$	17396 17397 11461
ankles$	17396
annoy$	13278
anonymous$	5848
anorak$	11950
anoraks$	11950
anorex	5968
anorexia$	12201
anorexic$	12201
anothe	4911
another$	6234 12833 8016 8024 14462 14640 14827 8767 14987 3557 16850 16878 11284 5101 11474 5652 5884
anpr	5864
anpr$	12097
answer$	12696 7063 1719 14296 2928 2929 2930 9309 16068 16074 16088 16132 16133 16134 16190 16259 16260 16261 16262 16365 10343 10350 16566 16594 10561 10562 4338 4339 16727 16785 16788 17282 17319 11978
answerable$	81 82 83 84 85 1719
answered$	13058 13089 7063 14219 2928 2929 2930 16200 16201 16202 16203 4043 16365 16405 16408 16409 16411 16412 16413 16414 16416 16417 16418 10343 16448 16449 16835
answering$	7063 10343
answerred$	7063 10343
answerring$	7063 10343
answers$	7063 1719 2928 2929 2930 16132 16133 16134 16190 10343 4338 4339
antagonise$	5349
antagonised$	5349
antagonises$	5349
antagonising$	5349
antagonist$	11667
antagonistic$	6123
antagonists$	11667
anti	16956 4700 11028 4810 17134 17142 4831 17156 11093 11185 11190 11191 4979 4980 11216 5986
anti$	6766 6772 13842 13844 2123 8540 14628 2535 14905 14906 14907 14908 14909 14910 14911 14912 14913 2636 8875 8893 8894 8895 8937 5558 5559
antibiotics$	11298
antici	4766
anticipated$	17195
antidepressant$	12219
antidepressants$	11298 12219
antifreeze$	12188
antips	5986
antipsychotic$	12219
antipsychotics$	12219
antisocial$	12842 12850 13842 13844 14620 14628 14905 14906 14907 14908 14909 14910 14911 14912 14913 8893 8894 8895 15015 17107 17172 5346 5481 5523 11757
anxiety$	6191
any	17053 11080 5847 12138
any$	13303 13549 7475 7815 8165 14295 8258 8362 2883 2884 9470 9483 15703 16021 9943 9957 3726 3728 9969 10172 10283 16422 16428 16429 10493 10494 10537 10675 4567 10807 16897 16985 10917 10939 4710 17024 17069 17070 17072 17113 4829 17176 17179 11107 11136 17238 11166 11169 17250 4940 17257 4946 11210 17296 17299 17308 11234 17320 11973 11974 5881 12143
anybody$	289 290 291 12812 7153 7154 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13369 13370 13553 7626 14309 8362 2850 15428 15429 15430 15431 15513 15514 15547 16050 16051 16055 16056 16057 10101 10102 10104 10105 10143 10144 10145 10321 17030 11210
anyone$	289 290 291 12623 12812 7153 7154 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13369 13370 7399 13553 7625 14305 14309 8362 14631 14647 14856 15071 2850 15428 15429 15430 15431 15458 15513 15514 15814 16050 16051 16055 16056 16057 10101 10102 10104 10105 10143 10144 10145 10321 16404 17030 11210 11565
anything$	12596 7192 7292 7293 7426 7553 14001 14199 2933 15383 3176 15531 3256 9530 15623 15719 15958 15959 16055 16056 16057 16066 16072 16078 16083 16092 16127 16142 16143 16154 16160 10101 10102 16198 4033 4034 4035 4036 4037 16505 16506 16507 16508 10431 10895 10897 4678 17004 11973 5795
anyway$	12529 12533 15400
apart	11230 11231
apart$	17309 17310
apathetic$	6123 6155
apathy$	6155
apnoea$	12183
apologise$	16365
apologised$	16200 16201 16202 16203 16365 16448 16449
apology$	4338 4339 16727
app$	607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926 10945
appalling$	12460 12461 12462 12463 14905 14906 14907 14908 14909 14910 14911 14912 14913 15005 4334 4335 4336 4337 4499 5529 5565 5801 6155
appallingly$	5485 5778 6155
appeal$	9279 9280 9281
appear$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 9371 9372 9373 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 3607 3608 3609 4236 4237 17324 5216 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 5597 5710
appearance$	15844 15845 15892 15893 15894 15895 15897 15898 15899 15900 15901 15902 15903 15904 16013 12299
appearances$	12299
appeared$	3607 3608 3609 4236 4237 5216 5597 5710
appearing$	4236 4237 5216
appearred$	4236 4237
appearring$	4236 4237
appears$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 3607 3608 3609 4236 4237 17324 5216 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 5597 5710
append	11282
appendicitis$	6196
appendix$	17361
appeti	11288
appetite$	1225 1226 17367
appetites$	11861
apple$	11614
apples$	11614
applic	4924
application$	4869
applications$	4869
applied$	4125 4126 4127 4424 17209 11161
apply	4911 4924
apply$	14643 14644 14645 14646 4125 4126 4127 5903
appointment$	9959 3727 9961 3729 3730 16314 16315 16316 16355 16356 16357 17390 12227
appointments$	9959 3727 9961 3729 3730 16355 16356 16357 17390 12227
appreciate$	14296 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246
appreh	11119
apprehend$	17198 5910
apprehending$	5910
approa	12159
approach$	1130 9185 9186 9187 9188 9189 16036 4217 12157
approached$	1130 13726 13727
approaches$	6556 6557 1130 15079 15080 15081 15082 16036 16728 16729
approaching$	1130
appropriate$	6410 15507 15508 15509 15510
appropriately$	13127
approval$	14427 14428 14429
apps$	607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926 10945
april$	12865
arab$	3580 9818 5678 11943
arcade$	12863 12864 5002
arch$	11167 17247
arches$	11167 17247
architect$	1117
architects$	880 1117
are	4618
are$	6238 6381 6386 382 383 564 6895 870 871 2048 2049 2050 2051 2168 8427 8428 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 8760 2537 2541 2551 2572 2578 8826 2612 2631 2640 2641 2642 2643 2644 2645 15021 2855 9093 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 9107 2896 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3537 3572 3584 9833 15935 9886 3680 3716 9964 10218 10220 3998 10253 4066 4067 10450 4305 4306 10571 4401 10688 4463 4464 16837 4577 10837 10901 10972 10981 10992 11011 4819 11116 17324 11387 5218 5261 5273 5274 5288 5327 5390 5392 5397 5444 5452 5471 5484 5507 5524 5526 5535 5536 5596 5624 11886 11934 11935 5790 5817 12115 12140 5976
area	11193
area$	14630 14635 8928 11003 17272 11203 11581 12276
areas$	11203
ares$	17324
argue$	13141 10049 16321 11990
argued$	13141 16321 11990
argues$	13141 16321 11990
arguing$	13141 16321 11990
argume	11371
argument$	10083 16163 10085 11550
argumentative$	14981 14982 14983 14984 14985 11768 6121
arguments$	16289 16290 16291 5131 17450 11550
aripiprazole$	6205
arm$	13812 13892 13893 13894 13895 13896 13897 13898 7823 15911 10796 17360 17396 17397
arms$	13864 13865 15566 15567 15568 15569 15911 17360 17396
around	12079
around$	6420 12543 12746 13020 7335 7612 7779 14629 14658 15035 8964 8993 15074 3343 10608 17035 11497 11810 11970 11989
arrangement$	13021 13050 6972 6973 7494 15496 11821
arrangements$	13021 13050 15496 11821 12238
arrest	16921 4641 4652 17087 4782 4872 17189 17190 17193 11119 4890 17206 11140 5030 17445 17447 17464 17490 12169 6177
arrest$	13336 13337 14249 14250 15866 15867 10885 4776 17164 17180 17183 11105 4883 17198 4888 11123 4898 4900 17214 17219 17230 17244 17253 4977 17318 17327 17329 11263 5222 17543 12135 5904 5910 12172 6070 6178 6226
arrestd$	5222
arrested$	12371 6473 6474 6475 6476 6477 6478 6479 6480 248 249 250 12811 13165 13653 13654 17147 17155 17165 5222 12128 12290 6226
arresting$	4977 5910
arrestped$	4888
arrests$	4797 17110 17164 17180 4883 4888 11123 4900 17219 4977 17318 17543 12135 12149 6226
arrive	16957
arrive$	14296
arrived$	16790 16791 16792 16793
arrogance$	2209 2210 14977 14978 11766 6155
arrogant$	10539 10704 6123 6155
arsey$	6114
arson	17120 17133 17141 17142 11465 11466 11469
arson$	17544 17545 17546 17548
arsonist$	11630 6112
arsonists$	11630 6112
art$	15146 5993
arthri	6195
as	4618 5847
as$	6796 6951 13068 7214 7235 1005 1006 7240 1009 1237 1238 1239 1240 1381 1382 1383 1468 8446 8687 8788 2630 8936 8986 9043 9068 2891 9134 9154 9155 2975 2984 15403 3276 3277 9512 9598 9634 9635 9696 9872 4238 4239 10509 16613 4478 4481 10717 10889 17016 17057 11015 11016 11021 17103 11087 5288 5389 5391 5507
asb	16956 4700 4831 17156 11185 11191 4979 4980 11216
asb$	12842 13842 13844 14618 10933 11064 17264 17270 4959 11212 11213 17295 5026
asbo	11157 11158 6071
asbo$	17236 17237 11159 5370 12304
asbos$	17236 17237 11159
ascert	4848
asd	6189
ashamed$	16637 4327
asian$	3557 3580 9818 9825 9849 9850 9851 3619 5651 5652 5678 11943
aside$	7902 10607 10693
ask$	12601 6523 6524 12604 12605 342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 7537 7542 1550 8053 3201 16256 16257 16258 16566 10847 11986
asked$	221 222 223 224 225 6559 342 343 344 345 346 347 12777 12778 6733 6734 6735 6736 6737 6738 6739 6740 844 13189 13421 13422 1132 1133 1134 1135 1136 1137 13459 13478 13726 13727 1550 7822 13965 1711 1740 1741 1742 1743 1744 1745 1746 14220 16137 16400 16405 16408 16409 16411 16412 16413 16414 16416 16417 16418 16442 16443 16444 16604 16835 4602 10847 4751 10995 11370 11383
asking$	342 343 344 345 346 347 7075 843 844 1132 1133 1134 1135 1136 1137 1550 7821 1769 16067 16256 16257 16258 11986 12008
askked$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
askking$	342 343 344 345 346 347 1132 1133 1134 1135 1136 1137
asks$	342 343 344 345 346 347 844 1132 1133 1134 1135 1136 1137 13478 1550 3201 16137
asleep$	4323 4324 4507
asperg	6189
aspirations$	15004 11801
aspiring$	5361
assaul	17120 17133 17142 17148 17160 17161 17162 5163 11401 17481 17490 11443 11445 11466 11469 6078
assault$	12810 13326 13395 7317 7546 7547 13627 1423 13744 13745 14249 14250 17081 17124 17480 17522 17524 17534 17544 17545 17546 17548 11532 11589 12311
assaulted$	13515 11396 5237
assaults$	17081 17545 17546 11589 12311
assert	4988
assertive$	11221
assess	17351 17389 5226 12079 12178
assess$	9252 9253 9254 9255 3104 9338 9339 9340
assessed$	2255 2613 4618 4793 4820
assessing$	9252 9253 9254 9255 3104 9338 9339 9340
assessment$	17391 12130 12239
assessments$	12130 12239
assign	4582
assist	4608 4879 11266
assist$	45 4874 4881 4957 5016 17345
assistant$	11332 17412 17427
assisted$	16912 4874 4881 5016
assisting$	4874 4881 5016
assists$	4874 4881 4957 5016
associ	16896 16942 16944 16956 10957 4761 11037 17121 17138 12085 12163 12164
associate$	12732 12761 12763 12764 12765 12796 13053 13054 13055 13056 13057 14435 2184 5345 11579 11593
associated$	2118 2184 11593
associates$	12454 14435 2184 16924 16928 17036 17037 17039 17097 4786 5345 11579 11593 5885
associating$	13053 13054 13055 13056 13057 2184 4786 5345
association$	2121 2122 14435 10321 10326 10327 4103 16806 10754 16873 16874 4786 17116 11579 11593 11615 5853
associations$	2121 2122 14435 17036 17037 10994 11579 11593 11615
assume$	1942 1982 1983 4821
assumed$	1942 1982 1983
assumes$	1942 1982 1983 4821
assuming$	1942 1982 1983
assurance$	2910 2911 2912 2913 2914 2915 2916
assured$	9710 11862 11878
asthma	6195
astonishing$	10651 16731
astray$	14529 14530 14531 14532
asylum	6056
asylum$	12289
at	11003 11364
at$	15 12370 12651 6599 7104 13280 7434 7788 14206 14303 14629 8684 2608 14943 15060 15061 9579 15869 15872 3571 3832 10246 4018 4025 4026 10337 10549 10556 10697 16811 17035 11002 17197 11131 17260 11220 17331 11273 11316 11338 11344 11346 11347 11396 11417 11418 11432 11449 11989 12001 12206 12278 12301 12306
ate$	2458
athena$	17044
athletic$	5655 6144
atrocious$	6155
atrociously$	5485
attach	5039
attach$	1797
attaches$	1797
attachment$	11272 5942
attack	17481
attack$	12810 13326 7546 7547 13627 1423 11232 11532 12179 12199
attacked$	12371 12811 13165 13185 13515 7569 7570 13674 13675 13676 13688 13689
attacks$	11232 12179
attemp	12137
attempt$	7021 789 790 791 792 7026 794 795 14178 1867 8101 8102 8139 16036 9959 3727 9961 3729 3730 16455 16456 16569 16570 16571 16572 16573 16574 16575 10500 10501 10502 10503 10504 4338 4339 11568
attempted$	16544 16545 16546 16547
attempts$	16036 9959 3727 9961 3729 3730 4338 4339 16728 16729 11568
attend	17437 5992 6218
attend$	12457 12732 14296 8220 14896 14899 16019 16068 16074 16088 16122 16123 16132 16133 16134 16190 16365 16594 16788 11341 5216 11978 11979
attendance$	16761 16827 17419 17432 11567 11748 6217
attended$	13058 13066 16200 16201 16202 16203 4043 16365 16835 11341 5216
attender$	14602 11567 11640 11650
attenders$	14602 11567 11640 11650
attending$	16067 11341
attends$	16132 16133 16134 16190 16212 16213 16214 16215 17039 5216
attent	11051
attention$	12337 12402 12403 6556 6557 6560 12652 12653 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13050 13161 7083 13195 7117 13199 13245 13260 13300 13409 13534 13570 13571 7571 13917 13974 13975 14381 14392 14393 8339 2107 2108 2109 2110 8344 14427 14428 14429 14456 8502 2637 2655 14991 14992 14995 15079 15080 15081 15082 15279 15280 16364 16403 16407 16408 16409 16411 16412 16413 16414 16569 16570 16571 16572 16573 16574 16575 4599 17130 4822 11528 5470 5541 11775 11776 5563 12094 6189
attentions$	12653
attitude$	12414 12706 907 7155 923 1258 1259 14835 14836 2602 2603 14997 2693 2910 2911 2912 2913 2914 2915 2916 9185 9186 9187 9188 9189 15284 15844 15845 4455 4456 4457 4458 11477 11670 11711 11713 5530 11798 11799 5569 12034
attitudes$	12414 2602 2603 9185 9186 9187 9188 9189 15844 15845 11477 11670 11798
attract$	12336 6258 323 324 6589 6590 849 850 7166 1228 1229 7491 7492 8913 5290 5299 5339
attracted$	12336 6258 323 324 6589 6590 849 850 13235 1228 1229 7491 7492 2073 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 5290 5299 5339
attracting$	12336 6258 323 324 6589 6590 849 850 1228 1229 7491 7492 8345 8346 8347 5290 5299 5339
attractive$	6144
attractor$	12131
attractors$	12131
attracts$	12336 6258 323 324 6589 6590 849 850 13235 1228 1229 7491 7492 5290 5299 5339
attractted$	12336 6258 323 324 6589 6590 849 850 1228 1229 7491 7492 5290 5299 5339
attractting$	12336 6258 323 324 6589 6590 849 850 1228 1229 7491 7492 5290 5299 5339
attrib	17145 4954
attributable$	17143
attributed$	4794 17143
auburn$	5699
august$	12865
aunt	11365 17446 17497 11421
aunt$	17444
auntie	17497
author	4911
author$	1117
authorised$	10995
authorities$	15017 15018 10321 10326 10327 4103 16806 10754 16873 16874
authority$	14647 14891 14986 16048 10321 10326 10327 4103 16806 10754 16873 16874 11406 17486 11583 11700 11791 5828
authors$	880 1117
autism	6189
autism$	17409
autist	6189
autumn$	12865 12866
availa	4651
available$	12359 11499
average$	5655
averse$	2579 2580 2581 2582 2583
avoid$	13575 13576 14033 14041 14054 14055 14296 14662 14694 15101 15102 15856 9787 9788
avoidant$	14914 14915 5529 6123
avoided$	12809 6731 499 13058 13066 13080 13081 7045 7651 13731 13732 13733 13734 13735 14219 16393 12054
avoiding$	9787 9788
avoids$	14694
awaiti	5088
awaiting$	11321 6064
awarde	4582
aware	4714
aware$	251 252 253 254 255 256 257 258 259 260 261 262 263 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1763 8957 15037 15038 3046 3047 3048 15502 4759 11088
awareness$	8257 9198 15278 9299 3067 3068 9302 9718
away$	12476 12641 12642 6572 12699 12700 12753 12769 12772 12786 12825 12826 12907 12908 12913 6961 13050 13065 13074 13101 13107 13130 13131 13137 13243 7182 7184 13309 13310 13311 13312 13313 7260 7357 7423 7428 7429 13525 13619 13624 13635 7869 7870 7871 7872 7874 7902 14035 14037 14040 14125 14126 1821 14134 1823 14136 14137 1826 14171 14176 14179 14222 8224 2446 2679 15434 15820 16042 10034 16526 16527 16552 16553 10535 10536 11065 17217 11261 17453 11398
awful$	15005
awkward$	14981 14982 14983 14984 14985 17307 11768
b$	11422 17501 12311
babes$	15566 15567 15568 15569 15679
babies$	15205 15206 15207 15208 15209 15316 15317 15318 15319 15335 15337 15338 15339 15340 15341 15342 15680 11836
baby	17446 12217
baby$	15680 11291 11292 17460 5158 5704 5705
babysitter$	15353 15507 15508 15509 15510
babysitters$	15507 15508 15509 15510
babysitting$	15458 15472
back$	12431 12477 12478 6634 12738 12794 541 542 543 544 6812 6813 12901 12902 6952 6953 6954 6955 6961 13084 13086 13087 13088 13106 13142 13143 7069 13242 13279 13562 13566 13614 13642 13666 7726 7728 1543 13917 8035 8036 8037 8038 8039 8040 8041 8042 14177 14182 8224 8225 15519 15611 9828 16041 3791 16111 16423 16424 16426 16432 16433 10531 10610
backbone$	14804 14805 14806 14807 14808
backchat$	13141 11713
backchatter$	11685
backchatters$	11685
backed$	1543
background$	14966 11758 12303
backgrounds$	14966 11758
backing$	1543
backked$	1543
backking$	1543
backs$	13666 1543 8225 10610
backstabber$	11685
backstabbers$	11685
backward$	16726 6114
bad$	6369 12460 12461 12462 12463 170 171 172 173 174 175 176 12668 12669 6627 6681 520 521 12847 992 7461 7463 7470 7471 7472 7473 7745 7748 13841 7768 7769 7770 13863 14098 14099 14100 14101 14102 14103 14104 14105 8109 14239 14424 14426 14430 14431 14432 2201 2202 2203 8437 8440 8532 14621 2369 2374 2375 2391 2431 2432 2433 2434 2435 2436 14759 14775 14825 2514 2515 2544 2545 2546 2549 14905 14906 14907 14908 14909 14910 14911 14912 14913 14914 14915 8886 15005 9606 9607 3594 15922 9845 9847 10445 4334 4335 4336 4337 16767 16768 16769 16770 4499 5246 5347 5364 5381 5382 5384 5459 11695 5464 5529 5539 5553 5565 5683 5801
badge$	13587
badly$	2638 3578 10300 4370 11767 5551 5679 11953 5778
baffling$	1812 1815 1818 1819
bag$	13903 15944 15945 15953 11149 17245
baggy$	15946 15947 5726
bags$	13903 9855 15944 15945 15953 11164 17245 11954
bail$	8374 3493 11462 17541 6060 12294
bailed	6060
bailed$	12293
bait$	13925 5349 11686
baited$	5349
baiting$	12404 12405 12406 12407 12408 5349
baits$	5349
baitted$	5349
baitting$	5349
balaclava$	15987 11954 6150
balaclavas$	15987 15988 15989 15990 15992 11954 12128 6150
bald$	9839 6144
ball$	523 524 16746
ban$	7546 7547 13627
band$	12672 13012 13013 13014 2278 16894
bandana$	11954 6150
bandanas$	11954 6150
bandit$	6094
bandits$	6094
bands$	2278 16894
bane$	8864
banger$	11593
bangers$	11593
banging$	11593
bangladeshi$	3580 9820
bank$	784 14110 14111 14112 14113 17520
banked$	784
banking$	784
bankked$	784
bankking$	784
banks$	784
banned$	12398 10998 5193
bannin	4929 4930
banning$	11094 11102 4922 11162 11163
bare$	9925 10508 5672
barely$	3077 9310 3078 9311 3079 3163 9396 3164 3165 9880 4261 5043 5108 5603 5970
bargained$	13672 13673
barman$	12672
barred$	12398 404 405 406 407 10998
barrel$	14815 5662
barter$	649 650 948
bartered$	649 650 948
bartering$	649 650 948
barterred$	649 650 948
barterring$	649 650 948
barters$	649 650 948
base	11156
base$	17235
baseball$	5735
basic$	5769
basically$	2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 5601
basis	4924
bask$	1097 1098
basked$	1097 1098
basket$	8634
basking$	1097 1098
baskked$	1097 1098
baskking$	1097 1098
basks$	1097 1098
bath	11428
bath$	17507
batted$	9963
batteries$	12188
battery$	12188
batting$	7361
battle$	5640
battles$	15804
bbrought$	10812
be$	6359 6597 6600 12724 12729 6665 6666 6667 12761 6718 6722 564 6940 7001 870 871 7106 7209 7263 7268 7332 13465 7431 7456 7531 13685 7933 7964 8195 2051 8304 14479 2168 8418 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8512 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 8771 2541 2551 8791 2612 2631 2640 2641 2642 2643 2644 2645 8902 8903 9073 9074 9075 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 9204 2997 15483 15485 3209 3254 9549 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9650 3499 3515 3572 3584 10005 10008 16094 16095 16096 10032 10110 10120 3892 3893 3894 3895 10163 10216 10390 10462 10558 10559 4463 4464 10901 10981 10982 11030 4819 17131 11053 17194 11116 11127 11128 11130 4964 11206 4997 11260 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 5817
beanie$	11954
beanies$	11954
bear$	12804 962 963 964 13754 1971 2993 2994 2995 2996 10698 5819
beard$	9856 11915 11931 11933
bearded$	6144
beards$	9856 11915 11931 11933
beared$	962 963 964
bearing$	962 963 964 2910 2911 2912 2913 2914 2915 2916 15284
bearred$	962 963 964
bearring$	962 963 964
bears$	962 963 964 2993 2994 2995 2996 5819
beat	17464 17473 17481
beat$	4571 10805 10806 4575 10811 16895 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 11067 4851 11090 11132 4937 4941 11175 17474
beaten	5163
beaten$	6294 11396
beating$	1423 14081 15612 11532
beats$	17474
bebrought$	10812
became$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8826 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 5261 5274 5390 5392 5397 5444 5452 5471 5484 5507 5524 5526 5535 5536 5596 5981
because$	6249 372 394 396 6638 412 413 6969 6970 1139 1220 1221 1222 7501 5170 17490
becom	4618 5947
become$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8831 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 16095 5261 5274 5390 5392 5397 5444 5452 5471 5484 5507 5524 5526 5535 5536 5596
becomes$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 10084 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596
becoming$	8826 8832 5389
bed	5202 5207 5951
bed$	12834 12949 12950 12951 12952 12953 12954 12955 12956 13252 13253 13694 13695 8043 17495 11422 11423 11424 17517 11440 12184
bedbugs$	11435
bedroom$	17245 11423 17510
bedrooms$	11164 17245
beds$	12834 8043
bedtime$	15539 15540 15541 15561 15563
bedtimes$	15561 15563 15746
bedwetting$	12184
bee$	11634
been	10891 5228 5947
been$	6318 6383 6384 6434 6435 203 212 6469 6470 551 564 13064 13073 13075 13076 13077 7002 7014 797 7033 7034 870 871 7657 7658 1830 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2564 8822 8823 8824 8830 8836 2612 2631 2640 2641 2642 2643 2644 2645 2760 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3081 3254 3343 3344 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 9965 9966 9967 9982 10215 4066 4067 10316 16580 16581 10513 10514 16604 4371 4401 10654 10655 10656 10689 10690 10691 4463 4464 10755 10873 10901 10981 4819 11116 5062 5083 5089 11341 11345 5113 5196 11461 5261 5274 5288 5327 5390 5392 5397 5444 5452 5471 5484 5507 5511 5524 5526 5535 5536 5596 5817 5981 5998 6011 6013 6036 6038 6044 6057 6058 6063
beer$	17376
bees$	11634
befallen$	1043 1044
befell$	12393 1043 1044
before$	12782 13567 13568 13569 14016 14019 14042 9062 15204 9202 9736 9737 16717 16817 16846 17103 4999 11449
befriend$	12919 612 613 614 17019
befriendded$	612 613 614
befriendding$	612 613 614
befriended$	612 613 614
befriending$	612 613 614
befriends$	612 613 614
beg$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
began$	12482 564 13726 13727
beggar$	11691
beggars$	11604 11691 5826
begged$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
begging$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
begin	4916
begin$	12482
begins$	12482
begs$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
begun	5992
behav$	13058
behave$	12729 12732 12837 13053 13054 13055 13056 13057 7048 816 817 13139 13140 981 982 13580 13581 2300 2334 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9687 3549 3550 3551 3552 16068 16074 16088 16190 5534 5597 11978
behaved$	13053 13054 13055 13056 13057 13058 13066 13122 13123 7048 816 817 7051 7052 13132 13133 13139 13140 13580 13581 14219 8433 2300 8871 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 16200 16201 16202 16203 11718 5534 11784 5597
behaves$	981 982 13580 13581 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 16190 16212 16213 16214 16215 5534 5597
behavi	17239 4929 17445
behaving$	13058 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3549 3550 3551 3552 5534 5597
behavior$	12414 2593 2594 2595 2596 2597 2598 2599 2600 2601 11477
behaviors$	12414 11477
behaviour$	3 4 5 6 7 8 9 6245 12325 12326 6252 12332 12333 22 23 6257 25 12401 12414 12501 6430 356 357 12681 12682 12683 12684 12685 12686 12687 12688 12706 12716 12717 12718 12719 13108 13109 13110 13111 907 13230 7155 923 13450 13451 13452 13453 13454 13455 1258 1259 13663 8070 1838 1839 14249 14250 14251 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 14337 14338 14339 14340 14481 14542 2593 2594 2595 2596 2597 2598 2599 2600 2601 14967 14968 14969 14970 14972 14973 14974 15284 15844 15845 16241 16993 10933 11043 17139 11064 11094 11102 11103 11153 11157 11158 11162 17264 17269 17270 4959 11212 11213 17295 17437 11359 11457 11477 11478 11593 11619 11620 11670 11762 5530 6007 6008 12303
behavioural$	5530
behaviours$	12401 12414 14967 14968 14969 14970 14972 14973 14974 11477 11478 11670 11762
behavs$	13058
behavved$	13058
behavving$	13058
behind	16944 11020 17105 17132 11054 4830 11082 11083
behind$	13998 14505 15244 15245 15246 15748 15750 15753 9759 16206 16208 16295 16296 16301 16302 16303 16306 16307 16308 16309 16310 16311 16312 16313 10670 16958 17099 11063 5122 11843 12255
being	5947
being$	12390 6434 6435 12538 6597 6600 6714 6732 551 6905 870 871 7431 13532 7527 1336 1337 13873 7967 7969 7970 7971 7972 2051 8300 8304 8384 8386 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8570 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8730 2526 2537 2541 2551 8813 2612 2631 2640 2641 2642 2643 2644 2645 8969 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 9128 9203 9210 2997 3254 9519 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9663 9677 9678 9679 9681 3499 3515 3572 3584 4066 4067 16582 4371 4401 10653 10901 11130 17356 5090 5261 5274 5390 5392 5397 5444 5452 5471 5484 5507 5524 5526 5535 5536 5596 6011 6013 6036 6057 6058 6063
belief$	12029 12059
believe$	12664 12665 12666 12667 1279 1280 1281 1282 1283 1284 1285 13788 13789 13790 13791 13906 13911 2331 2339 2517 15731 15732 10349 16594 16788 4821
believed$	1279 1280 1281 1282 1283 1284 1285 8403 8404 14484 14485 14486 2331 2339 2517 16242 16243 16244 16245 16246 16416 16417 16418 4596 4793 4820 4825 4849
believes$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517 16416 16417 16418 4821
believing$	1279 1280 1281 1282 1283 1284 1285 2331 2339 2517
belift	10812
bellicose$	6114
belligerent$	6121
bells$	13982
belong	4618
belongs$	16774 12048
below$	5122 12263
bench$	4900 17304 5217
benefit$	14296 4599 16912 4874
benefited$	4874
benefiting$	4874
benefits$	4874 4927
bent$	1299 1300 1301 1302 4565
bepicked$	10812
beraid	10812
bereaved$	5134 6221
bereavement$	17479 6221
besear	10812
besieged$	2188 2189
besotted$	675 676 677 678 679 680 681
bespectacled$	6144
bespok	5110
best$	2842 3043 3044 3045
bet$	3892 10125 3893 10126 3894 10127 3895 10128 3896 3897
beta$	11300
betray$	5805
betrayed$	5802 5805
betraying$	5805
betrays$	5805
better$	6369 6410 12840 13127 13269 7322 7323 7324 13938 13939 14039 14044 14143 14144 8074 14154 14155 14225 15710 16386 4760
betwee	17038
between$	9115 12281
bevisi	10812
bewitch$	1093 1094 1095 1096 5303
bewitched$	1093 1094 1095 1096 5303
bewitches$	1093 1094 1095 1096 5303
bewitching$	1093 1094 1095 1096 5303
beyond$	14651 14652 14653 2376 2468 2469 2639 2646 2803 9452 3249 3250 3251 3286 3430 3859 3991 5422 5423 5443 5463 5564 5631 5755 5796
bid	4924
bid$	4869
bids$	4869
bifida$	12195
big$	6330 14415 8640 8649 8720 8723 8724 2936 2937 2938 2939 3049 3050 9555 9666 9667 9668 3528 3540 3576 9817 5488 5655 5663 5680 5699
bigger$	3469
biggest$	2390 3601 5451 5703 5887
bighead$	11685
bigheads$	11685
bigmouth$	11685
bigmouths$	11685
bike	17024 11233
bike$	17312
bikini$	6148
bikinis$	6148
bimbo$	11685
bimbos$	11685
biological$	5572
biopsies$	6193
biopsy$	17400 6193
bipola	11386 6192
bipolar$	17465
birth	10883
birth$	15014 5572 12216
birthmark$	6145
birthmarks$	6145
bit$	6728 7236 7241 1400 1410 1480 1520 15197 15198 15784
bitch$	11677
bitches$	11677
bitchy$	6123
bite$	1480 1520
bited$	1480 1520
bites$	1480 1520
biting$	1480 1520
bitten$	1480 1520 11874
bitterly$	4370
black$	3557 3580 9818 3594 15912 9849 9850 9851 3619 3622 15979 15980 15981 15992 5651 5652 5675 5676 5683 5699 11954 5726 12128
blackheads$	11944
blackmail$	12390 11532
blacko	6197
bladder$	17361
blade	17547
blade$	8335 8336 8337 11448 17544
bladed$	17544
blades$	8335 8336 8337
blam$	4537 4538
blame$	408 409 410 411 13171 13172 13173 13174 13175 13176 13177 13178 13179 13180 13181 13182 13205 13206 13207 13208 13223 13224 13225 13226 919 920 921 7175 7176 13274 13275 13276 13305 13306 13307 13308 13314 13315 13316 13317 7248 1016 7250 13330 13398 13548 13698 13699 13700 7622 7623 7624 1392 1393 1892 14204 1893 8200 8201 8202 8203 8204 14294 8216 16301 16302 16303 16622 16775 16777 16778 10700 16780 16785 16786 10735 4545 4546 4547 4548 11533 5815 5816 12052
blamed$	13185 919 920 921 13706 13707 13708 13709 13710 1892 1893 4537 4538 4545 4546 4547 4548 5233
blameless$	7248 1016 7250 11530
blames$	919 920 921 1892 1893 10700 16780 4545 4546 4547 4548
blameworthy$	6155
blaming$	919 920 921 1892 1893 16530 16531 16622 4537 4538 4545 4546 4547 4548 16866 16867 16868 16869
blammed$	4537 4538
blamming$	4537 4538
blams$	4537 4538
blank$	16018 9958
blanket$	3735
blatant$	2319 2320 2322
blazers$	9926
bleach$	5676 12188
bleached$	5676 5699 11934
bleeder$	11604
bleeders$	11604
blifte	10812
blight$	2449 8864 5433
blighted$	2188 2189 2323
blighter$	11604
blighters$	11604
blind$	7898 1666 1667 1668 10616 11531 12054 5835 12210 12211
blindly$	13833
bling$	14413
blinkered$	6155
block$	14124 14791 15072 15655
blocked$	6745 14133 14219
blockers$	17379
blond$	9839 5676 5699 6144
blonde$	9839 5676 5698 5699 6144
blood$	14789 11697 12206 6000 6195
bloody$	5784
blot$	2190 2449 11685
blow$	13764 15612
blown$	9712
blue$	7944 15912 5677 5699 11954
board$	10321 10326 10327 4103 16806 10754 16873 16874 10866 17080 17321 12095
boards$	12095
boast$	5351
boasted$	5351
boasting$	5351
boasts$	5351
boastted$	5351
boastting$	5351
boat$	14697 8619
boats$	14697 8619
bodge$	6158
bodged$	6158
bodges$	6158
bodging$	6158
bodies$	12670 12671 12948 13096 7020 13260 14109 2978 2979 2980 2981 2982 15532 15828 15829 15830 15831 15844 15845
bodily$	11465
body$	12948 7020 7229 2910 2911 2912 2913 2914 2915 2916 15242 2978 2979 2980 2981 2982 15693 15694 15695 15696 15828 15829 15830 15831 10967 4736 5687
boisterous$	6123
bolshy$	6125
bomb$	11637 11638
bomber$	9864 11954
bombers$	11954
bombs$	11637 11638
bone$	14686 5555
boned$	11896
book$	14009 14726 17215
books$	14726
boorish$	6116 6125
boost	5023
boots$	15588 15590 15591 15592 11954
boozer$	11685
boozers$	11685
bore$	2993 2994 2995 2996
born$	9599 5037 17370 5594 5963 5978
borough$	17312 17496 12276
borstal$	16234
boss$	12631 15736
bosses$	15736 12091
bossy$	6123
botch$	6158
botched$	6158
botches$	6158
botching$	6158
both$	7223 7755 5288 5389 12000 5881
bother$	13157 13262 13263 13264 13265 13266 14383 15613 15614 9536 16138 16139 16140 16141 16322 16477 16548 16566 11573 12006 12007
bothered$	13058 13066 14012 14013 14014 9542 16384 16395 16400 16405 16408 16409 16411 16412 16413 16414 16442 16443 16444 16445 16446 16447 10371 16469 16470 16471 16472 16477 10404 16549 16604 10686 16835 4531 12006 12007
bothering$	12006 12008
botherred$	12006
botherring$	12006
bothers$	9250 15330 9517 9518 12006
bottle$	11297
bottles$	11297
bottom$	2500 2503 6024
bottoms$	15985 3679 16001 5737
bought$	12363 1572 1573 1576 1577 1578 1579 14048 8329 11577
bounce$	9440 3294 9528 9529 9532
bounced$	3294 9528 9529 9532
bouncer$	12672 13012 13013 13014
bouncers$	12672 13012 13013 13014 15041 15042 15043 15044
bounces$	3294 9528 9529 9532
bouncing$	3294 9528 9529
bound$	547 3783 3784 3785 3922 10155 3923 10156 3924 10157 3925 10158 3926 10159 3927 10160
boundaries$	14671 14672 15539 15540 15541 15561 15563 15746 11583
box$	1543 11428 5698 12013 5781
boxed$	1543
boxes$	1543
boxing$	1543
boy	10807 16985 10917 10939 17024 17069 17070 17072 17113 4829 17159 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 11385 11470 12143
boy$	384 414 452 12997 925 946 7179 13554 1328 1329 1331 2172 14536 14537 2360 14699 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 2660 15128 2998 2999 15682 9751 3533 3635 3684 3685 10039 10141 10142 10838 11442 17549 5352 11597 11603 11614 11626 5394 11643 11683 11689 5470 11756 5532 5533 11833 11913 11936
boyfri	17445
boyfriend$	12481 6701 469 12899 12969 658 659 660 661 662 13005 13006 695 696 697 698 699 13479 13480 13481 13482 13483 13484 13485 13486 13487 13490 13540 13541 7985 5137 17452 17460 17467 11394 11511 11512 5280 5281 11540
boyfriends$	12481 6701 469 12969 658 659 660 661 662 13005 13006 695 696 697 698 699 13479 13480 13481 13482 13483 13484 13485 13486 13487 13490 13540 13541 11511 11512 5280 5281 11540
boys	10822 10830 17056 10978 4748 4749 11025 4815 11074 4853 17239 11223 17302 5027 17342 5889
boys$	12427 12608 12629 12634 12637 12658 384 12721 6646 414 12758 452 6703 6704 6705 12836 6758 6760 6762 12867 12899 12937 12941 6987 6988 6993 6994 7004 7044 7057 7061 925 946 7179 13406 13411 13412 13413 13414 13415 13416 7353 7393 7394 13540 13541 13555 13564 1328 1329 1331 7614 13729 13753 13794 13797 13799 7943 7954 7955 8017 8025 14123 1843 8115 8278 14389 14403 14420 14438 8361 14447 14457 14458 14459 14460 8397 2165 2166 2167 2172 14498 14500 2195 14509 14510 14511 14512 14517 14520 14521 14536 14537 14617 2359 2360 14699 2427 2428 2429 2430 14782 14811 14812 14813 14814 14848 14859 14917 14920 14945 14946 14947 14948 14949 14950 14961 2660 14979 15041 15042 15043 15044 15128 9084 2860 2874 9169 9170 9171 9172 2964 2998 2999 15335 15345 15358 15394 15597 15682 9749 3533 15913 3635 3684 3685 16016 16060 16145 16146 16147 16148 16149 10089 10090 10091 10106 10115 10121 16211 10133 16221 3984 10222 10223 3993 10227 10238 16373 16554 10516 10517 10518 10519 10520 10521 10581 16675 16694 16702 16703 16704 16705 16706 16707 16708 16709 10779 17104 11048 4824 4826 4838 17151 17153 11086 4892 17255 17288 11486 11597 11603 11614 11626 11643 11673 11683 11689 11706 11756 5532 5533 11833 11913 12038 12046
bpicked$	10812
braces$	11933 11944
brag$	5351
braged$	5351
bragged$	5351
bragging$	5351
braging$	5351
brags$	5351
braid	10812
braid$	11931 11933
braide	10812
braided$	5699 11934
braids$	15982 11931 11933
brain$	13990 13991 13992 13993 13994 13995 13996 13997 7919 7920 7921 6197
brainless$	6114
brains$	13990 13991 13992 13993 13994 13995 13996 13997 7919 7920 7921 8426 2550
brand$	15942 11969
branded$	15946 15947 5726
brands$	15942 11954 11969
brash$	6125
brassy$	6114
brat$	6094
brats$	6094
bratty$	6114
bravado$	13663 8166 1934 8168 14414
brawler$	11685
brawlers$	11685
brawn$	8426
brazen$	6125
breach	16956 6061
breach$	4565 17210 5229
breached$	4565 5229 6061
breaches$	4565 5229
breaching$	4565
break	17445 11371 17461
break$	12732 7961 2141 2142 14692 8932 16096 16321 16888 17281 17282 5350 11990
breakdown$	16766 17354 11807 12265 12276 12278
breakdowns$	11807
breakfast$	17501 17515
breaking$	12404 12405 12406 12407 12408 13770 2141 2142 16321 4443 5007 5350 5812
breaks$	2141 2142 16321 4443 5350 11990 5812
breakup$	17450
breath$	15926
breeding$	11697
bribed$	11575
bridge$	14665 14666
bridges$	14665 14666
brief	4694
brief$	4585 4606 10927
briefed$	4751 10995
briefi	12079
briefing$	4606 10927 5862 12096
briefs$	4606 10927
bright$	14753 14754 14755 5699
brightest$	14749
brilliantly$	9365 9366 9367 9368
bring	4879
bring$	12336 6258 12354 6589 6590 838 839 840 841 926 1085 1250 1251 1252 1253 1254 7491 7492 1313 1314 1315 2513 2531 2532 2533 2534 3070 11101 4893 4903 4935 4952 5909
bringed$	1250 1251 1252 1253 1254 7491 7492 1313 1314 1315 2531 2532 2533 2534
bringged$	1250 1251 1252 1253 1254 7491 7492 1313 1314 1315 2531 2532 2533 2534
bringging$	1250 1251 1252 1253 1254 7491 7492 1313 1314 1315 2531 2532 2533 2534
bringing$	838 839 840 841 926 1085 1250 1251 1252 1253 1254 7491 7492 1313 1314 1315 2513 2531 2532 2533 2534 3070 4893 4903 4952 5909
brings$	12336 6258 6589 6590 838 839 840 841 13235 926 1085 1250 1251 1252 1253 1254 7491 7492 1313 1314 1315 2513 2531 2532 2533 2534 3070 4893 4903 5909
broad$	5655 5661
broke	17473
broke$	2141 2142 8931 4443 4565 5084 5350 5812 12276
broken$	8886 8887 8933 4443 4852 11230 5084 11318 5523 11759 5812 12276
bronchitis$	6196
brothe	11365 17446 11368 5152 17475 17491 17497
brother$	12862 8018 8026 5127 5128 17444 11366 5137 11372 11395 11402 17505 11805
brothers$	12862 8018 8026 15014 11805
brough	11115 17202
brought$	12324 12334 6256 12336 6258 12354 838 839 840 841 13235 13236 13237 926 13304 1085 13431 13432 1250 1251 1252 1253 1254 7491 7492 1313 1314 1315 1786 1787 1788 1789 1790 1791 1792 1793 2513 2531 2532 2533 2534 3070 10812 4782 17194 11125 4893 17207 11230 11231
brown$	3594 15912 5675 5676 5677 5683 5699
browsing$	10903 4671
bruise$	6200
bruised$	6200
bruiser$	11685
bruisers$	11685
bruises$	6200
bruising$	6200
brunette$	9839 6144
brush$	1669 4439 4460
brushed$	1669 4374 4439 4460
brushes$	1669 4439 4460
brushing$	1669 4439 4460
bsearc	10812
buck$	13468 9846 16744 5809
budding$	8596
budget$	10738 16829 16838 16839
budgets$	16761 10738
bugs$	11435
build	4572 16921 4873 4879 5847 5888
build$	2875 2876 3465 3466 3467 15878 15879 15880 9856 4630 4827 11888
builded$	4630
builder$	12672 13012 13013 13014
builders$	12672 13012 13013 13014
buildi	10856 4879
building$	16829 16935 4630 4827
builds$	15878 15879 15880 4630 4827 11888
built$	3470 3471 9801 16970 11061 5656 11890
bulimi	5968
bulimia$	12201
bulimic$	12201
bulk$	4833 11092
bulky$	5655
bullet$	9514
bulletproof$	14651 14652 14653 11857
bullied$	12363
bullies$	14525 14526 14527 14590 14591 14592 14593 14700 14701 14735 14854 14864 11622 11623 11630 11631 11685 12023
bully$	14525 14526 14527 14591 14592 14593 14692 14700 14701 14735 11622 11623 11630 11631 11685
bullying$	12404 12405 12406 12407 12408 14618 14680 14681 15015 16866 16867 16868 16869 11532
bump$	11291
bunch$	14444 14520 2280 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 2708 3023 3024 16226 11614 11698 11706 11756 11810
bungle$	6158
bungled$	6158
bungles$	6158
bungling$	6158
bunk$	5259
bunked$	5259
bunking$	5259
bunks$	5259
burden$	8526 4966 11685
burdens$	11685
bureau$	16902 16904
burgla	16888 16896 16906 16950 17105 17120 4810 17129 17133 17141 17142 17148 17156 17160 17161 17162 11190 11445 11465 11466 11469 6078
burglar$	14591 14592 14593 14675 14676 14677 14678 14679 17099 11630 11631
burglaries$	17081 17106 11043 17269 5010 17545 17546 17548 12134 12141 12311
burglars$	14591 14592 14593 14675 14676 14677 14678 14679 11630 11631
burglary$	4601 17081 17082 11043 17124 17524 17534 17544 17545 17546 17548 5881 5891 12311
burgle	6232
buried$	4212 4213 4435
burly$	5655 6144
burn$	2353 2354 2385 2386 17474
burned	5163
burned$	13661 13674 13675 13676 13688 13689 2353 2354 2385 2386 17474 11396
burning$	2353 2354 2385 2386
burnned$	2353 2354 2385 2386
burnning$	2353 2354 2385 2386
burns$	2353 2354 2385 2386 17474
burnt$	13660 13674 13675 13676 13688 13689 2353 2354
bury$	4212 4213 4435
burying$	4212 4213 4435
bus$	12863 12864 14760 16284
busine	10929 11189 12163
business$	12885 12886 13684 7606 13687 15023 9264 9265 9266 9268 15348 15693 15694 15695 15696 15798
businesses$	16900 16987 17008 4949 17268 17297
businessman$	6135
businessmen$	6135
businesswomen$	6135
busy$	16782 10704
but$	6450 796 7149 7150 13945 8062 8740 9095 2863 2864 2865 2866 2869 2870 2871 2872 9110 9111 9112 9113 9150 9166 9409 9489 9664 3432 16059 16320 10663 12028
button$	13771 13772 13773 13774 13775
buttons$	13771 13772 13773 13774 13775
buvidal$	6205
buy	11014
buy$	12607 7269 1572 1573 1576 1577 1578 1579
buying$	7269 1572 1573 1576 1577 1578 1579
buys$	1572 1573 1576 1577 1578 1579
buzz$	6323 91 6327 12806 12807 12808 13371 13372 13373 13430 14381 14407 5690
bvisit	10812
by	11251 5925 5932
by$	12543 12628 6908 6909 6913 7432 8306 8307 8328 14449 14904 8900 9032 9323 15621 9655 3423 9734 16047 16378 16609 10532 10533 10534 16681 16684 16685 16686 16687 10794 10846 4682 4744 4777 17122 11045 11085 17175 17202 11180 17260 11309 17404 11336 5249 12001 12035 12093 12270 12272
c$	12311
cahms	6209
caked$	3603
calculated$	6367 135
calculating$	6123
call	4702
call$	7024 1083 1084 1189 13615 13620 7561 7562 1330 7564 1332 1333 1334 7665 7666 8138 14218 9479 3247 16355 16356 16357 10354 16566 16726 16728 16729 4607 10903 4671 12046
called$	6733 6734 6735 6736 6737 6738 6739 6740 13394 1083 1084 14219 10347 16604 16835 10899
caller$	11606 11640
callers$	11606 11640
callin	16932
calling$	1083 1084 9207 4607 10869
callous$	6123 6155
callousness$	6155
callout$	12268
callouts$	12268
calls	4753
calls$	16355 16356 16357 16728 16729 16772 16773 4607 16944 10875 17066 17262 4951 11185 12046 12047
came$	12527 12528 401 13122 13123 7051 7052 13132 13133 901 13577 1356 1378 14031 2806 2809 3667 3676 16835 4782 4818 5072 5285 5315
camera	10967 10983
camera$	4715 17040 17046 10968 17048 4744 17062 4757
cameras$	4715 17040 17046 10968 17048 4744 17062 4757
camhs	11306 6209
camhs$	10329 17385
camouflage$	11954
campaign$	5936
can	4644
can$	6382 292 852 853 854 957 958 961 998 13471 7573 1365 1367 1368 1386 1387 7627 7628 7629 7630 7631 1607 1609 1612 1640 1645 1646 1647 1648 1649 1702 1749 1895 1899 8827 2669 2741 2744 2745 2747 2755 2840 3019 3052 3076 3088 3091 3125 3131 3174 3207 3300 15721 3417 3486 3487 3488 15822 9762 3545 15865 10108 3898 3931 3934 10191 4159 4468 4637 10911 4744 4773 4876 11115 4894 4996 11297 5124 5750 5939
canada$	5727
cancer	11386 6195
cancer$	2451 17439 17465 11685
candidates$	11151
candle$	13858
cannab	17547 11472
cannabis$	39 6334 12949 12950 12951 12952 12953 12954 12955 12956 12961 13343 13348 8508 17054 11302 17382 17384 11448 17551 11487 5991
cannon$	11639
cannons$	11639
cannot	5054 5124
cannot$	950 997 13469 1605 1610 1700 1747 1894 1900 1901 1902 2002 2059 3812 10059 10063 16168 16169 16170 16171 3930 3947 4157 4229 11357 5316
canny$	9454 9455 9456 3544
cans$	11297
cap$	3658 15971 15972 15973 15982 15987 9917 9918 3686 3687 11954 5725 11959 11968
capab	11056
capabi	17316
capability$	6174
capable$	2343 3022 3054 9296 9319 9320 3093 3106 3109 3110 9344 3112 3113 3124 3474 3505 3506 3507 3508 3509 10168
capaci	17316
capacity$	3016
capital$	14690
caps$	3658 15971 15972 15973 15974 15975 15982 15987 15988 15989 15990 9917 9918 3686 3687 11954 5725 11959 11968
capsules$	11298
captivate$	1093 1094 1095 1096 5303
captivated$	1093 1094 1095 1096 5303
captivates$	1093 1094 1095 1096 5303
captivating$	1093 1094 1095 1096 5303
captur	10856 5888
capture$	15866 15867 16935
captured$	10971
car	11233 12283
car$	12890 12891 12892 12893 13010 13011 13340 13560 13949 14441 14442 14443 17312 17504 5873
caravan$	17494
card$	10903 4671 17406
care	5175
care$	6336 6337 6338 6339 6340 1077 7312 7942 1710 14225 14233 14234 14235 14236 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 8589 8930 8976 9285 9286 9287 9290 9291 9293 9294 9297 9308 15435 9363 15455 15456 15457 15458 15472 15478 15479 15480 15481 15482 15536 15537 15538 3741 3742 9976 9977 9978 10045 10046 10047 16138 16139 16140 16141 16172 16173 16174 16370 10330 16410 16477 10399 16548 16569 16570 16571 16572 16573 16574 16575 16576 10500 10501 10502 10503 10504 16616 16802 16803 16804 16805 10747 4515 4516 4517 17385 17392 17408 17440 17472 17485 11408 17512 5573 12006 12007 12055 6002 12273 12274 6042 6223
cared$	16384 16400 16405 16408 16409 16411 16412 16413 16414 16416 16417 16418 16442 16443 16444 16472 16477 4515 4516 4517 12006 12007
career	17138
career$	6780 11619 11620 5398 5886
careful$	12338 6264 6265 6266 6267 15443
carefully$	13127
careless$	111 112 114 115 6627 947 1062 1352 1834 1925 1926 16518 16519 5328 5331 6115 6155
carelessly$	6155
carelessness$	6245 12325 12326 12707 12708 12709 12710 12711 12712 13108 13109 13110 13111 13197 7119 7157 7158 7178 13258 13450 13451 13452 13453 13454 13455 13663 8073 8166 1934 8168 6155
carer	5150 17475 6047
carer$	8879 8880 17442 17444 11372 17485 5179 5181 5182 12273 12280
carers$	13436 7668 2344 2345 8879 8880 9347 11372 17485 11672 12273
cares$	3741 3742 16172 16173 16174 4515 4516 4517 5179
caribbean$	3580
caring$	8701 5179 11988
carpet$	16751
carrie	16944 4723
carried$	6438 12527 12528 12537 12555 12573 13089 909 910 13383 13385 7477 7479 7481 14141 2102 2103 2104 3632 3633 16544 16545 16546 16547 17221 5286 11520 5718
carries$	12554 12572 736 737 909 910 7477 7479 7481 2102 2103 2104 2302 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2854 3328 3329 3330 3549 3550 3551 3552 3632 3633 10240 10882 16971 17111 11035 5286 11520 5718 5819
carry	4723
carry$	12428 12444 6437 12553 12571 6651 12732 12761 12763 12764 12765 6695 6696 6697 736 737 13053 13054 13055 13056 13057 909 910 7263 7264 13444 13445 13446 13447 13448 13449 13464 7477 7479 7481 13561 13640 13906 13911 14310 14311 14346 14348 14354 14356 2102 2103 2104 14468 14469 2301 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2853 3328 3329 3330 3549 3550 3551 3552 3632 3633 16096 10239 4916 5286 11520 5718 5819
carryi	16944 11020 17132 11443 11468
carrying$	12538 12791 13053 13054 13055 13056 13057 7264 13843 13873 2102 2103 2104 8388 3632 3633 16295 16296 16301 16302 16303 16304 16305 16306 16307 16308 16309 16310 16311 16312 16313 16880 16958 17099 17111 4830 11082 11083 17522 11465 5286 5718
cars$	13010 13011 13340 14441 14442 14443
case$	14580 14712 14713 14849 14916 10751 16947 10934 4828 4862 4869 11106 17191 17537 11645 11647 11760 11761 5879 12299 12305
cases$	14580 14712 14713 14849 14916 16947 11645 11647 11760 12299
cash	4917
cash$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12806 12807 12808 6808 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13052 13371 13372 13373 13460 13461 13462 13463 13468 13556 13903 13906 13911 13914 13915 13916 13917 14385 14386 14413 8338 14440 16961 11150 11448 5505
cast$	12427 1286 1287 2175 10106 10115 10121 16221
casts$	2175
casual$	1062 16713
casually$	3578 5679 11953
casualty$	17394 17395
catalogue$	4063
catcalls$	12652
catch	16921 17047 17193 11119 12169
catch$	7166 4648 17049 17059 4885 17198 17199 17327
catches$	4885
catching$	4885
category$	8840 5170
catheter$	6202
catty$	6123
catwalk$	16009
caught	17206 17207
caught$	12363 12371 564 13579 13653 13654 13674 13675 13676 13688 13689 14649 14650 15535 17155 4939 5235 5511 6077
cause$	12324 12354 889 1025 1117 13607 14579 2317 2318 14692 9479 3247 16095 4844 17182 4958 4965 11644 5438 5441
caused$	12324 12354 889 13235 13236 13237 1025 13431 13432 2317 2318 5438 5441
causer$	14702 11609
causers$	14702 11609
causes$	889 13235 1025 14579 2317 2318 17182 11644 5438 5441
causin	11054 4830
causing$	12404 12405 12406 12407 12408 889 1025 7445 14625 2317 2318 16321 11063 5438 5441
cautio	11445 12291
caution$	6310 17249 17524 5222 17543 12304
cautiond$	5222
cautioned$	17147 5222 6060
cautions$	17543
cautious$	12340 16713
cavalier$	1062 6155
cbo	11157 11158 6071
cbo$	17236 17237 11159 12304
cbos$	17236 17237 11159
cbt$	12225
cce$	12842 13842 13844
cctv	10967 10983 4842 11075
cctv$	10839 10840 10841 4609 4610 16931 4624 4674 10935 4715 17046 10968 4737 4747 17062 4757 5864 12105
cease$	1821 1823 1826 2970 2971 11179
ceased$	2970 2971
ceases$	2970 2971 11179 17275
ceasing$	2970 2971
cell$	16235 16902 16904 16994 5864
cells	11460
cells$	14685 17539
central$	16959
centre$	14049 14630 17268 17272 5002 17337 17340 12304
cerebral$	6195
certain$	3783 3784 3785 3856 10125 10126 10127 10128 3896 3897 16297 16298 16299 16300 3989
certainly$	10231 4020 4028 10261 4029 4030 11997
certainty$	3857
chain$	16955 11954 12085 5879
chains$	16955 11954
challe	17074 11138
challenge$	16321 17217 5012
challenged$	16321 17155
challenges$	16321 5012
challenging$	8440 14905 14906 14907 14908 14909 14910 14911 14912 14913 14981 14982 14983 14984 14985 2674 2675 2676 2677 2678 16321 5523 5527 5529 11768 6123
chance$	6394 6395 6396 164 12579 12580 12581 12582 12583 12584 6561 329 330 13261 13602 13603 13604 1500 7824 7825 7826 14062 14063 14064 14065 14066 14067 14302 14303 10067 10071 3839 3840 3841 10075 10076 10097 10197 3965 4420 4421 4422 4423 16752 16753 4907 4955 11568 12043
chanced$	1500
chancer$	11685
chancers$	11685
chances$	6394 6395 6396 164 12545 12577 12578 12579 12580 12581 12582 12583 12584 6561 329 330 13261 13602 13603 13604 1500 14302 14303 4420 4421 4422 4423 16752 16753 11568 12043
chancing$	1500
change$	12473 467 12837 6886 12966 13287 1081 14033 14275 14276 14277 14278 14891 14899 16019 16068 16074 16088 16122 16123 16187 16210 10132 16218 10161 10162 16256 16257 16258 16271 16276 10198 16594 11978 11979 11986
changed$	467 1081 10042 16216 16242 16243 16244 16245 16246 11414 6015
changes$	467 1081
changing$	1081 14493 16256 16257 16258 10184 11986 6015
chaos$	13199 13409 13524 14407 14455 11542 11573 11671
chaotic$	2648 8887 5523 11757 5525 5527 6123 6155
chaperone$	15353 15472 15507 15508 15509 15510
chaperones$	15472 15507 15508 15509 15510
chaperoning$	15472 15547
character$	14611 14853 11698
characters$	8562 14853 15827 11698
charg	17193
charge	16944 11020 4872 17189 11112 11125 17206
charge$	1521 1522 1523 1524 1525 1526 1527 3220 16475 17099 17183 11105 11123 17214 4936 17249 4977 5222 17543 12139 5940 12297
charged$	1521 1522 1523 1524 1525 1526 1527 17147 17165 17203 17204 4936 17251 5222 6062 12296
chargeed$	5222
chargeing$	4977
charges$	1521 1522 1523 1524 1525 1526 1527 17110 17191 4882 11123 17216 4936 4977 17543 12139 12142 5940 12297
charging$	1521 1522 1523 1524 1525 1526 1527 11112 4936 5904
charity$	10321 10326 10327 4103 16806 10754 16873 16874
charm$	1093 1094 1095 1096 8962 5303
charmed$	12363 1093 1094 1095 1096 5303
charming$	1093 1094 1095 1096 5303
charmmed$	1093 1094 1095 1096 5303
charmming$	1093 1094 1095 1096 5303
charms$	13096 13097 1093 1094 1095 1096 5303
chart	4724
chart$	4616 10863 4758 12086
charted$	16980 4758
charts$	12086
chase$	12402 12403 1155 1481 1482 1483 1484 1485 1486 1487 14381 5305
chased$	1155 13606 1481 1482 1483 1484 1485 1486 1487 14048 5305
chaser$	16728 16729
chasers$	16728 16729
chases$	1155 1481 1482 1483 1484 1485 1486 1487 5305
chasing$	1155 1481 1482 1483 1484 1485 1486 1487 16728 16729 5305
chat$	12922 12923 612 613 614 13148 10886 4655 17018 17019
chated$	612 613 614
chating$	612 613 614
chats$	612 613 614 4655 17018 17019
chatted$	612 613 614
chatting$	612 613 614
chav$	6094
chavs$	6094
cheap$	13926
cheat$	14692 11630
cheating$	6114
cheats$	11630
check	16981 5843 12079
check$	16566 4620 10855 4627 4631 4635 4639 4706 10948 17040 4765 4790 17373 12090 12101 12145
checke	10816
checked$	14219 16604 16835 16881 4631 10871 10946 10986 4765 11089 17243
checkes$	4631
checking$	4631 4635 4706 4765
checks$	4631 4635 4706 17040 4746 4765 4790 12090 12101 12145
cheek$	13144 14835 15911 11713
cheeks$	15911
cheeky$	2424 5458 6123
cheerfully$	714 715 716 13029 1244 1245 1246 1247 1248 1249
chemotherapy$	6193
chested$	11895 11905
chicken$	12863 12864
chief$	5434
child	17239 11356 11385 11470 12217
child$	384 414 452 635 925 946 7179 1328 1329 1331 2172 14536 14537 2360 14699 14782 14811 14812 14813 14814 14917 14919 14920 14945 14946 14947 14948 14949 14950 14961 2660 15128 15200 15205 15206 15207 15208 15209 15282 15283 2998 2999 15316 15317 15318 15319 15337 15338 15339 15340 15341 15342 15351 15617 15618 15680 15757 15758 15759 15760 3449 3450 3451 3452 3453 15766 15767 15768 15769 9750 3533 15869 15872 3635 3684 3685 10041 11292 17435 17486 5176 5177 17549 5269 5352 11596 11614 5385 5388 11626 5398 11683 11706 11756 5532 5533 11803 11836
childhood$	13339 3436 3437 9671 3439 3440 9674 15755 15838 11864 5948
childish$	9233 9234 9235 15838 5635 6123
childlike$	15244 15245 15246 9233 9234 9235 9424 9425 9426 9427 11843
children$	12427 384 12721 6646 414 452 12836 6758 6760 6762 6987 6988 6993 6994 7004 7044 7057 7061 925 946 7179 7353 1328 1329 1331 7614 13753 7943 1843 8115 8278 14447 14457 14458 14459 14460 8397 2165 2166 2167 2172 14498 14500 2195 14509 14510 14511 14512 14517 14536 14537 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568 2359 2360 14699 2427 2428 2429 2430 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 2660 2696 15128 9094 2874 15199 15205 15206 15207 15208 15209 15282 15283 15286 2998 2999 15316 15317 15318 15319 15335 15337 15338 15339 15340 15341 15342 15350 15573 15576 15577 15617 15618 15619 15620 15680 9623 9624 15756 15758 15759 15760 3449 3450 3451 3452 3453 15766 15767 15768 15769 9749 3533 15869 15872 3635 3684 3685 16145 16146 16147 16148 16149 10089 10090 10091 10106 10115 10121 16211 10133 3984 10222 10223 3993 10227 10238 16373 4098 4099 16554 10516 10517 10518 10519 10520 10521 10573 10580 16694 16702 16703 16704 16705 16706 16707 16708 16709 10719 10778 10779 5175 11486 11581 11596 11614 11626 11673 11683 11706 11756 5532 5533 11803 11836 12000 12037 12038 12040 12046 12280
chin$	15911
chinese$	3580 9820 11943
chip$	2479 8919 2687
chips$	2479
chis	5845
chis$	12078
chlamy	6204
choice$	3 4 5 6 7 8 9 12414 6349 6350 118 119 6353 121 122 123 6357 6358 126 12439 12440 12441 12442 12443 12445 12446 6368 12448 12449 12450 12451 12452 12453 142 143 144 169 12489 12490 12491 12492 12493 12494 12495 12496 12681 12682 12683 12684 12685 12686 12687 12688 6613 12693 12694 12695 12703 12704 6650 418 419 6682 12762 451 6685 6686 6687 6688 13353 7385 7386 7561 7562 1330 7564 1332 1333 1334 13724 13725 7866 1634 1635 15045 15214 9325 9326 9327 15407 15408 11477 11478 11479 11480 11482 11838
choices$	3 4 5 6 7 8 9 6245 12325 12326 6252 12332 12333 22 23 12414 12439 12440 12441 12442 12443 12445 12448 12449 12450 12451 12452 12453 152 153 154 155 6403 6404 6405 6406 6407 6408 6409 12489 12490 12491 12492 12493 12494 12495 12496 12497 12498 12501 12504 12505 12506 12507 12508 6430 12681 12682 12683 12684 12685 12686 12687 12688 451 6685 6725 6726 13108 13109 13110 13111 7155 923 13450 13451 13452 13453 13454 13455 13663 8070 1838 1839 14249 14250 14251 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 15214 15257 15258 9325 9326 9327 15407 15408 15436 11477 11478 11479 11480 11838
choked	5163
choked$	11396
choose$	145 146 147 165 166 12515 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12917 12918 13048 13049 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14041 14075 2106 2111 15328 9309 15395 15396 15854 16094 16340 5250 5301
choosed$	1255 1256 1257 1270 1271 1272 1273 1274
chooses$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 12917 12918 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 14075 2106 2111 16340 4474 4475 4476 4477 5250 5301
choosing$	145 146 147 165 166 12681 12682 12683 12684 12685 12686 12687 12688 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 1028 1029 1030 1031 1033 1034 1035 1036 1037 13357 13358 13428 1255 1256 1257 1270 1271 1272 1273 1274 8345 8346 8347 15398 15399 4474 4475 4476 4477 5250 5301
chose$	145 146 147 165 166 12515 6645 12725 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13048 13049 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1228 1229 1255 1256 1257 1270 1271 1272 1273 1274 13726 13727 13951 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 14075 2106 2111 16340 16742 4474 4475 4476 4477 10733 16813 5250 5301 12054
chosen$	145 146 147 165 166 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 490 491 13058 13066 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5250 5301
chronic$	17350 5962
chubby$	9802 9839 6144
chunky$	5655
churlish$	6116
cid	16903
cider$	17376
cigarette$	13371 13372 13373
cigarettes$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13371 13372 13373 14440
cin$	6223
circles$	9855
circul	4675 4782 5902
circulate$	4586 10820 4588
circulated$	4586 10820 4588 16901 4689
circulates$	4586 10820 4588
circulating$	4586 10820 4588
circulation$	12135
circumstances$	16339 16362 12284
citalo	5986
citalopram$	12219
citizenship$	17451
city$	9796 17312 17496
civil	4929 5925
civil$	11102 11162 5915
clad$	3637 3638 3639 11901 11912 5720
claim$	13394 8127 14207 14208 14209 14210 14211 8398 8399 8400 14487 12289
claimed$	13394 8398 8399 8400
claiming$	13394
claimmed$	13394
claimming$	13394
claims$	13394 8398 8399 8400 14487 5093
clamp$	5921
clamped$	17339 5921
clamping$	5921
clamps$	5921
clarif	4646 4848
class$	6798 14509 14510 14511 14512 14543 14547 14763 8792 14986 15315 15785 16797 17424 17547 11472 12256 6078 6184
classed$	2616 4618
classmates$	12862 15499 15505 11486 11629
classroom$	17424
clear	4625 4649 5025
clear$	1812 1815 1818 1819 3594 3856 3989 10673 4825 4943 17282 11235 5683 5769 5902 5908 5928
cleared$	5028
clearly$	848 3826 3827 3828 3829 10225 10226 3994 4020 4028 10261 4029 4030 10309 4463 4464 5311 5817
cleft$	6195
clever$	13591 13592 13593 2937 2938 2939 9454 9455 9456
climb$	7261 2129 2130
climbbed$	2129 2130
climbbing$	2129 2130
climbed$	2129 2130
climbing$	7261 2129 2130
climbs$	2129 2130
clingy$	6123
clinic	5078 5947
clinic$	17373 11311 17391 17395 5828 12183
clinically$	5971
clip$	6882 6883 651 652 16931 4679
clips$	6882 6883 651 652 4679
clique$	2278
cliques$	2278
cliquey$	6114
clones$	16007
close	4785
close$	7732 7752 2977 16786 4508 4595 11003 11018 12041
closed$	8647 4424 4508 4558 11993 11996 12041
closes$	4508 12041
closing$	16530 16531
closure$	11102 4922 5941
cloth$	14790
clothe$	12097
clothes$	6257 25 6275 12806 12807 12949 12950 12951 12952 12953 12954 12955 12956 907 7155 923 1258 1259 8338 15828 15829 15830 15831 15844 15845 9867 9868 15968 15969 15971 15972 15973 15974 15975 15979 15980 15981 15982 15993 16013 11257 11954 11959 12097
clothing$	15828 15829 15830 15831 9867 9868 15971 15972 15973 15993 16013 11954 11956 11959
clout$	13467 13476 13795 13933 14414 11538 11539
clown$	11685
clowns$	11685
clozapine$	6205
club$	15937 4525 5828
clubs$	15937
clued$	2775 2781 9626
clueless$	6114 6155
cluster$	11243
clusters$	11243
co$	8218 14883 9941 9990 9996 10001 10010 10072 10078 10116 11752 5925
coach$	12631 12672 12944
coaches$	12672 12944
coat$	15971 15972 15973 15982 17245 17515 11954 11959 11967
coats$	9867 9868 15971 15972 15973 15974 15975 15982 17245 11954 11959 11967
coaxing$	13892 13893 13894 13895 13896 13897 13898 13899 14032
cocain	11293 17547 11472
cocaine$	13348 17372 11302 17384 17551 11487
cocktail$	11617
cocky$	6123
coddling$	15458
code$	11887
codein	11293 11300
codeine$	17372 17379 17382
codes$	11887
coelia	5962
coeliac$	12195
coerced$	12363 14357 14358 14359 14360 14379
cognitive$	5945
cohort	10807 16985 10917 10939 17024 17069 17070 17072 11025 17113 4829 11074 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 17332 12143
cohort$	14547 8471 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 15315 16226 17079 17086 17104 4824 17153 4892 17266 17288 17289 4998 11756 5890
cohorts$	17079
coil	5063 11296
coil$	17375
coincide$	4576
coincides$	4576
cold$	16602 16810 17513 5500
coliti	5962
colitis$	12195
collarbone$	17396 17397
collarbones$	17396
colleagues$	9120 9121 9122 4699
collec	12079 5847 5888
collect$	4584 10862 4718 11262
collected$	6962 6963 6964 6965 6966 4584 10862 16970 4718
collecting$	15547 15561 15563 15570 4584 10862 4718
collective$	5769
collects$	4584 10862 16971 4718
colleg	4941
college$	10321 10326 10327 10329 4103 16806 10754 16873 16874 11174 17414 17415 17416 17418 17420 17428 17431 5828 12249 12250
colleges$	17425
collude$	881 882
colluded$	881 882
colludes$	881 882
colluding$	881 882
colonoscopy$	6193
colostomy$	6202
colour$	11918
coloured$	5699
colours$	15993 11918 11954
combat	4952
combative$	6121
combination$	11617
combustible$	5384
come$	6398 12483 12622 401 6693 6698 6699 6733 6734 6735 6736 6737 6738 6739 6740 13060 6991 7262 1194 1356 1378 13783 13967 8050 14224 14296 2252 2452 2453 2454 2455 2456 2457 2521 2804 2807 3080 9371 9372 9373 3248 15589 9649 3455 3456 3667 3676 3688 3689 3690 3691 3692 16068 16074 16088 16095 16190 16200 16201 16202 16203 10207 4044 10352 16448 16449 4818 17259 17324 5072 5285 5315 11978
comes$	401 899 1356 1378 13691 14031 2253 2627 2805 2808 3248 3667 3676 3688 3689 3690 3691 3692 16190 10207 17039 17259 17324 5072 5315 6055
comeuppance$	13657
comfort$	10738
comfortable$	1260 1261 1262
comforted$	15572
comforting$	15570 15572
coming$	12468 401 13085 7262 13655 13656 1378 3248 16067 5072 17470
comings$	10952 4761
comman	10875 10907
command$	16986 11238 12112
commands$	16954
comment$	3699 3700 3701 3702
commented$	3699 3700 3701 3702
commenting$	3699 3700 3701 3702
comments$	12652 13245 13570 13571 3699 3700 3701 3702
commentted$	3699 3700 3701 3702
commentting$	3699 3700 3701 3702
commit	11020 17132 11054 4830 11082 11083 17258
commit$	12732 16068 16074 16088 16096 17078 17108 17135 17182 17346 11978
commits$	17078 17182 17346
committal$	17174
committed$	17256 17346 5236
committing$	16958 17099 11063 17218 5236
committs$	5236
common$	7632 7633 7634 7635 7636 7637 7638 7639 7640 7641 7642 7643 7644 13990 13991 13992 13993 13994 13995 13996 13997 7919 7920 7921 8250 14817 2555 16520 16521 16522 16802 16803 16804 16805 11465 12055
commun	4593 11189 5224
communicate$	612 613 614
communicated$	612 613 614
communicates$	612 613 614
communicating$	612 613 614
communication$	4455 4456 4457 4458 5769 12034
community$	14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14571 14630 14634 14635 10826 10953 4846 4865 4921 4949 17268 17297 11457 11581 6069 6071
companion$	12454
companions$	12454
company$	12314 12454 6560 12742 12760 13260 13401 13402 13403 13540 13541 13848 14412 8339 2107 2108 2109 2110 8344 14427 14428 14429 8352 8353 15279 15280 15798 10321 10326 10327 4103 16806 10754 4525 16873 16874 11580 5827
compar	4638
compare$	10855 4765
compared$	16881 10871
compareed$	4765
compareing$	4765
compares$	4765
compass$	14330
compete$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
competed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
competent$	3399 3400
competes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
competing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
complacency$	16622 6155
complacent$	10704 6155
complain$	13677 13678 13679 13680 8127 14207 14208 14209 14210 14211 3699 3700 11549 11998
complained$	7574 7575 3699 3700 11998
complaining$	3699 3700 16321 11998
complainned$	3699 3700 11998
complainning$	3699 3700 11998
complains$	3699 3700 11998
complaint$	2170 2171 16525 16608 16723 11587 12046
complaints$	2170 2171 16525 16608 16723 16772 16773 4951 11587 12046 12047
comple	17221
complete$	13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13369 13370 2319 2320 2322 3735 4491 4630 5769
completed$	12543 16200 16201 16202 16203 4043 16544 16545 16546 16547
completeed$	4630
completeing$	4630
completely$	2724 10300 5616 5760 5763
completes$	4630
complex$	8774 5527 5948
complexion$	9856 11916 6145
complexions$	11916 6145
compliance$	11592 11750
compliant$	8890 11749
complicit$	46 530 531 532 533 534 548 13030 882 13314 13315 13316 13317 11521 11533
complicity$	12705 881 11081
complied$	13066
complies$	16212 16213 16214 16215
comply$	12732 14296 16019 16068 16074 16088 16122 16123 11978 11979
comprehension$	12029
compromise$	10 5240 5241
compromised$	10 5240 5241
compromises$	10 5240 5241
compromising$	12314 10 5240 5241
compulsive$	5398
computer$	12102
conceal$	1855 1856 3671
concealed$	1855 1856 3671 11971
concealing$	1855 1856 3671
concealled$	1855 1856 3671
concealling$	1855 1856 3671
conceals$	1855 1856 3671
concer	11252 5056 5125 5160 5986
concern$	6343 13981 8253 15581 10388 10389 16569 16570 16571 16572 16573 16574 16575 16576 16608 12046
concerned$	9241 9242 9243 15323 15324 15325 9247 9248 15557 15558 9480 10683 10684 10762 4530 17132
concerning$	14905 14906 14907 14908 14909 14910 14911 14912 14913 5529
concerns$	13981 14337 14338 14339 14340 10388 10389 16608 16772 16773 17331 12046 12047
concerta$	12219
conclusion$	16856
conclusions$	16856
concus	6197
condescending$	6156
condit	11270 6061
condition$	17349 17541 12199 12212 12227 12293
conditional$	6058 6059
conditions$	14453 5199 17541 12284 12293
conduc	4723 17221 4916
conduct$	3 4 5 6 7 8 9 6245 12325 12326 6252 12332 12333 22 23 6257 25 12414 356 357 12706 13108 13109 13110 13111 7155 923 13450 13451 13452 13453 13454 13455 1258 1259 14249 14250 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 14481 2593 2594 2595 2596 2597 2598 2599 2600 2601 2810 2811 2812 2813 2814 2815 11477 5530 5942
confer	17488
confidence$	2764 2766 2910 2911 2912 2913 2914 2915 2916 15844 15845
confident$	11862
confidential$	5848
confidentiality$	16749
confir	4646 4848
confirm$	17088
confirms$	17088
confiscate$	4669
confiscated$	4669 10962 17229
confiscates$	4669
confiscating$	4669
conflict$	13199 13507 14387 14682 16322 5199 11542 11593
confro	17074 11138
confront$	17217
confrontation$	13199 14387
confrontational$	14914 14915 14981 14982 14983 14984 14985 11768 6121
confrontations$	14387
congregate$	15021 11886
congregated$	15021 11886
congregates$	15021 11886
congregating$	15021 11886
connected$	2184 4794 17132 11062 11593
connection$	5234
conned$	12363 15533
conniving$	6125
conscience$	14804 14805 14806 14807 14808 2550
conscienceless$	6114
conscious$	6367 135 6624
consensual$	5588 6088
consent$	12705 667 668 669 670 671 672 2734 2735 2736 2737 15328 15436 15486 9417 9418 15711 15712 11544
consented$	667 668 669 670 671 672 12985 674 709 738 2734 2735 2736 2737 3199 3200 11544
consenting$	667 668 669 670 671 672 5588 5607 6088
consents$	667 668 669 670 671 672 2734 2735 2736 2737
consequences$	12415 12416 12417 12418 12420 12421 12422 12424 12499 189 12509 6484 6485 6486 6487 6488 6489 6490 6491 6492 6493 6494 6495 6496 14020 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14647 15036 16055 16056 16057 17252
consid	4618 4782 5017
consider$	14296 2357 2485 2488 16068 16074 16088 16594 11978
considerable$	8576
consideration$	16616
considered$	8403 8404 2240 2357 2485 2488 2611 5057 5389
considering$	2357 2485 2488 5057
considerred$	2357 2485 2488
considerring$	2357 2485 2488
considers$	2357 2485 2488
consistent$	3735
consistently$	4009 10242 4010 10243 4011 4012 4013 4014 4015 4016 4051 4052 5743 5765
consoled$	15572
consoling$	15570 15572
consort$	5345
consorted$	5345
consorting$	5345
consorts$	5345
consortted$	5345
consortting$	5345
consta	4571 10805 10806 4575 10811 16895 10839 10840 10841 4609 4610 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 4747 11067 4851 11090 11132 4937 4941 11175
constable$	10804 16885 16890 16918 16919 16920 10842 10843 16933 10861 10890 10896 10898 16984 16988 16989 16991 10925 17007 17014 10980 17146 11084 17211 11170 11174 17254
constables$	10804 16885 16890 16918 16919 16920 10842 10843 16933 10861 10890 10896 10898 16984 16988 16989 16991 10925 17007 17014 10980 17146 11084 17211 11170 11174 17254
constant$	10649 10650 5472
constantly$	601 3971 3972 3973 4009 10242 4010 10243 4011 4012 4013 4014 4015 4016 4051 4052 4370 5757 5765
consti	4618
consul	11308 11314
consultant$	17387 17388 17393
contac	16932 16942 16981 10957 4761
contact$	6556 6557 6560 12919 612 613 614 619 620 621 622 623 624 625 13050 1130 2701 2702 16932 5156 11809 11973
contacted$	612 613 614 619 620 621 622 623 624 625 1130 13726 13727
contacting$	612 613 614 619 620 621 622 623 624 625 1130
contacts$	612 613 614 619 620 621 622 623 624 625 1130 17018 17036 10994
contactted$	612 613 614 619 620 621 622 623 624 625 1130
contactting$	612 613 614 619 620 621 622 623 624 625 1130
contain$	14656 14657 14877 16256 16257 16258 10888 11986
contains$	10888
contempt$	16851 16852 16853 16854 16855 17174
contemptuous$	6156
contend$	3311 3312
content$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 1798 1799 1800 1801 3405 5301
continually$	601 4009 10242 4010 10243 4011 4012 4013 4014 4015 4016 4051 4052 5765
continue$	12482 12515 12552 12574 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 16095 5257
continued$	12515 12537 12552 12574 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 3735 5257
continues$	12515 12552 12574 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5257
continuing$	12515 12552 12574 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 5257
continuously$	4009 10242 4010 10243 4011 4012 4013 4014 4015 4016 4051 4052 5765
contra	5983
contraception$	15404 15405 15406 12216
contraceptive$	12216
contract$	17232 12304
contracts$	17232
contradictory$	14484 14485 14486
contribute$	881 4957
contributed$	12324 881 13236 13237
contributes$	881 4957
contributing$	881
contro	10907 4952 11186 5941
control$	13596 14041 14296 14327 14333 14610 14641 14656 14657 8636 14877 14905 14906 14907 14908 14909 14910 14911 14912 14913 8868 14951 14958 14959 8891 14996 15002 15003 9374 9375 9789 16166 16256 16257 16258 10839 10840 10841 4609 4610 4611 16986 10929 10935 10936 4747 10983 4842 17265 11211 4990 17333 11656 11986 5937 12174
controlled$	12363 13019 14048 16073 16079 16084 16093 16155 16161 16199 16242 16243 16244 16245 16246
controlling$	5529 12091 6123
controls$	10882 12091
convenience$	10738
conveniently$	5821
convic	11112 4890 11125 6227
convict$	11699 5910
convicted$	17147 17165 17203 17204 17251
convicting$	5910
conviction$	17191 11123 6179 6228
convictions$	17110 17191 11123 17216 6179 6228
convicts$	11699
convince$	16187 16210 10132
cookie$	11853
cookies$	11853
cool$	14467 8389 8390 3401 3402 5626
cooper	11266
cooperate$	12696 14296 14884 14896 14899 16019 16068 16074 16088 16122 16123 16132 16133 16134 16594 17345 11978 11979
cooperated$	14884
cooperates$	16212 16213 16214 16215
cooperating$	14884
cooperation$	14883 11752
coordi	5925
cope	11301
cope$	8980 2767 9001 9002 2770 2810 2811 2812 2813 2814 2815 15328 9285 9286 9287 9290 9291 9293 9294 9297 3071 3072 3073 15395 15396 9321 3089 3090 9324 3097 15423 3116 3132 3311 3312 3407 3408 3422 15857 16596 17380 17381 5615
coped$	2810 2811 2812 2813 2814 2815 3097 3116 3132 3422 5615
copes$	2810 2811 2812 2813 2814 2815 3097 3116 3132 3422 5615
copied	4592
copied$	16965
coping$	2810 2811 2812 2813 2814 2815 9285 9286 9287 9290 9291 9293 9294 9297 15398 15399 3097 15423 3116 3132 3422 5615
copy$	4694
core	17257 17332
core$	8537 8538 14686 8614 16959 17201
corner$	13855 15804
cornrows$	6145
corporate$	5769
correl	4638
correlated$	10871
corrob	4593
corroborated$	10826
corrupting$	2201 2202 2203 5382
cost$	955 956 13304 13862 13967 10738
costs$	955 956 10738
costume$	11948
costumes$	11948
cotton$	5606
couch$	8644 8645 17506
could	4580
could$	26 27 28 29 30 456 457 458 459 460 461 465 466 473 474 475 476 477 478 497 498 500 501 502 503 504 505 506 507 508 509 510 511 512 513 514 515 768 769 852 853 854 952 957 958 961 999 1089 13470 13501 13517 7573 1366 1386 7627 7628 7629 7630 7631 1606 1608 1611 1640 1645 1646 1647 1648 1649 1682 1701 1896 1897 1921 8828 2670 2741 2744 2745 2747 2755 2840 3019 3052 3076 3125 3131 3174 3300 3417 3486 3487 3488 3545 15865 3813 10108 3898 3932 3933 4076 4077 4078 4079 4080 4081 4082 4083 4084 4085 4086 4087 4158 4166 4230 4430 4500 4501 4503 4504 10833 4603 4637 10911 4868 4876 4894 5124 5750
council$	16131 10321 10326 10327 10329 4103 16806 10754 4525 16873 16874 11184 5769 5818 5827
counse	11308
counselling$	17391 12182 12225
counsellor$	17387 17388
count$	3892 10125 3893 10126 3894 10127 3895 10128 3896 3897
counte	10936
counted$	9358 3126 3127 3128 3129 3130 9364
counter$	17015
counters$	17015
countless$	6443 6467 7945 7978 10649 10650 10673
country$	15800 11489
counts$	10882
county$	6764 6765 6782 6789 6792 6799 6801 12887 12888 12889 13842 13844 7802 1629 7865 14098 14099 14100 14101 14102 14103 14104 14105 2282 14628 2387 8984 15658 15659 15660 15661 15662 17141 11071 17312 17496 12276 6184
couple$	2708 17499
courier$	14594 2288 11632
couriers$	14594 2288 11632
course$	10155 10156 10157 10158 10159 10160 10254 10261 4029 4030 16344 16355 16356 16357
courses$	16355 16356 16357
court	11125 17206 11443 5906 6061
court$	341 12835 849 850 7491 7492 1481 1482 14682 11022 17203 17204 17208 4900 17304 17522 17528 5217 11456 5228 5290 5299 5906 12139 12265 12297 12298 6066 6071 12306
courted$	341 849 850 7491 7492 1481 1482 5290 5299
courtesy$	16461 16462 16520 16521 16522
courting$	341 849 850 7491 7492 1481 1482 5283 5290 5299
courts$	341 849 850 7491 7492 1481 1482 14684 15017 15018 17203 17204 4900 17304 17522 5290 5299
courtted$	341 7491 7492 1481 1482 5299
courtting$	341 7491 7492 1481 1482 5299
cousin	17446 17497
cousin$	12862 5128
cousins$	12862
cover$	1170 1171 14203 3671 10544 4407 4438
coverage$	10993
covered$	1170 1171 3671 4407 4438 11971
covering$	1170 1171 15956 3671 4407 4438
coverings$	15956
coverred$	1170 1171 3671 4407 4438
coverring$	1170 1171 3671 4407 4438
covers$	1170 1171 3671 4407 4438
covert	5024 5864
covert$	11257 5848 12097 5899
covertly$	12097
covid$	6194
cow$	11677
coward$	11685
cowardly$	6155
cowards$	11685 12023
cowed$	15594
cows$	11677
cp$	6223
cpn$	11159
cpns$	11159
cps	10884
cps$	16963
cpw$	11159
cpws$	11159
crack	11293 17547 11472 5922
crack$	13348 8508 16715 17054 17372 17384 17551 11487
crackdown$	12155
cracked$	17207 11197
crackeddown$	12155
crackhead$	6111
crackheads$	6111
crackingdown$	12155
cracks$	16715
cracksdown$	12155
craft$	11869
crafty$	6114
crave$	1211 1212 2069 2070 2115 2117 5309 5543
craved$	1211 1212 2069 2070 2115 2117 5309 5543
craves$	1211 1212 2069 2070 2115 2117 5309 5543
craving$	1211 1212 2069 2070 2115 2117 5309 5543
crawling$	2388
crazy$	11757
create$	626 889 1025 2317 2318 4630 5438 5441
created$	626 889 1025 13431 13432 2317 2318 5438 5441
createed$	4630
createing$	4630
creates$	626 889 1025 2317 2318 4630 5438 5441
creating$	626 889 1025 2317 2318 5438 5441
creation$	13357 13358 13428
creature$	11706
creatures$	11706
cred$	13477 15647
credibility$	15648 11590
credible$	14480
credit$	12949 12950 12951 12952 12953 12954 12955 12956 12961 12963 12964
creep$	12484 11685
creeps$	11685
crept$	12485
cretin$	6111
cretins$	6111
crew$	12672 13012 13013 13014 2278 15315 15785
crews$	2278
cried$	7165 13394 5302
cries$	2683 5302
crime	16888 16896 4593 16906 10831 16950 16956 4652 4700 11007 11028 17121 4810 17133 17134 17141 17142 4831 17148 17156 17160 17161 17162 17168 11093 11185 11190 11191 11216 11223 17302 17348 11469 12085 12099 12123 12151 12163
crime$	12402 12403 6594 12842 12857 12859 13409 7488 13842 13844 13845 13943 14098 14099 14100 14101 14102 14103 14104 14105 14394 14455 14533 14534 14618 14628 14680 14681 14682 8648 2477 14851 15015 9722 4571 10805 10806 4575 10811 10815 16895 16903 10826 16910 4601 10851 10854 4628 4629 4634 16947 16950 10885 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 10915 16997 16998 16999 10922 4692 10928 4697 10933 10935 17025 10998 17081 17099 17106 17107 11038 11040 11043 11064 11067 4851 11090 17170 17171 17172 11132 11152 11157 4937 4941 11175 11177 4947 11181 17264 4953 17269 17270 4959 17273 17274 11200 17279 17280 4981 17295 11242 5010 5026 5034 5224 17548 11483 11485 11541 11593 5505 5879 5891 5898 12134 12141 12152
crimes$	12842 13842 13844 16947 17081 17106 17107 11043 11064 11177 4947 11181 17264 5010 5034 12134 12141
crimin	16896 4593 16906 16942 16956 4785 17100 17105 17120 17121 17141 17168 11185 5879 12116 12123 12151 5925 12163 12164 6065 6078 6184 6185
criminal$	12842 12847 12850 12867 13842 13844 14430 14431 14432 14433 2216 14590 14591 14592 14593 2303 14675 14676 14677 14678 14679 14700 14701 8659 2481 2482 2483 2484 14864 8886 8893 8894 8895 16796 10826 10851 10914 11018 17098 17128 11059 11107 11112 11443 5224 11465 11466 11469 11485 5346 5387 11630 11631 11699 5469 5481 5521 5567 11811 12085 5855 5906 6070 12311 6123
criminalise$	4486 4487 4488 4489
criminalised$	4486 4487 4488 4489
criminalises$	4486 4487 4488 4489
criminalising$	4486 4487 4488 4489 16866 16867 16868 16869
criminality$	12842 12857 12859 13842 13844 14628 17264 11483 11670 12112
criminally$	5557 5879
criminals$	12867 13841 14394 14396 14430 14431 14432 14436 2216 14590 14591 14592 14593 2303 14669 14675 14676 14677 14678 14679 14700 14701 2481 2482 2483 2484 14864 16796 17127 17128 11485 11630 11631 11699 11811
criminogenic$	6101
crimint$	17044
crisis$	1116 1119 1120 11314 12227 6209
crocodile$	7740
crohn	6195
crook$	14626 14675 14676 14677 14678 14679 14735 11630 11669
crooked$	9844
crooks$	14626 14675 14676 14677 14678 14679 14735 11630 11669
crop$	9873 15971 15972 15973 15988 15989 15990 9915 11959 5732
cropped$	5699 5726
cropper$	13668
cross	4638
cross$	8617 9729 15808 15809 15810
crosscheck$	10855
crosschecked$	10871
crossreferenced$	10871
crowd$	13245 13401 13402 13403 13411 13412 13413 13414 13415 13416 13540 13541 13794 13825 13826 14444 2278 2708 11580 11614 11615
crowds$	2278
crown	6065
crown$	10884
cruel$	16518 16519 16529 16629 5469 6123
cruelty$	2209 2210 14977 14978 11766
crushed$	4852
crutches$	12228
cry$	8133 8137 2683 5302
crying$	2683 5302
cse$	12842 13842 13844
cucumber$	15714
cucumbers$	15713
cues$	4420 4421 4422 4423
culpable$	13314 13315 13316 13317 11533 12050 6155
culpri	11020 12143 6177
culprit$	14525 14526 14527 17099 11622 11623 11667 11684 12120
culprits$	14525 14526 14527 17099 11622 11623 11667 11684 12120
culture$	4310 4311 11593
cunch$	11489
cunning$	11869 6123
curb	4952
curfew	11094 5224
curfew$	15539 15540 15541 15561 15563 17173 11457 17541 11583 12147 12307 6229
curfews$	15539 15540 15541 15561 15563 11583 12147
curiosity$	6245 12325 12326 8073 16569 16570 16571 16572 16573 16574 16575 16802 16803 16804 16805 12055
curled$	9830
curly$	5676 5699
curren	4593
current$	10826 10868 11107
curse$	8864
custod	4652 17206 17461 17464 11386 11460
custodial$	6069
custody$	12859 14682 16234 4624 10885 10998 4776 11010 11038 11040 17440 17465 5157 17533 17539
customer$	6549 12944 11698 11859 11870
customers$	6549 12944 14853 15041 15042 15043 15044 17297 11581 11698 11859 11870
cut	4952 5953
cut$	1545 14033 2478 15946 15947 9890 9892 17282 5048 11923 11934 12153
cuts	4952
cuts$	1545 5048 11923
cuttin	4952
cutting$	1545 5048
cynical$	14914 14915 16529
cystic$	5962
dabble$	530 531 532 533 534
dabbled$	530 531 532 533 534
dabbles$	530 531 532 533 534
dabbling$	530 531 532 533 534
dad	11365 17446 11368 5140 5150 11384 5152 5155 5161 17475 17491 17497 11421
dad$	15014 8945 2713 2714 9058 2940 9174 9175 9176 9177 9220 9221 9222 3458 3459 3460 5127 5128 5129 17442 17444 11366 5136 5137 11372 5141 17456 17457 5148 5149 5153 17468 17472 11394 11395 11402 5181 5182 17505 11805
daddies$	11515
daddy$	11515
dads$	3458 3459 3460 5148 11805 11867
daft$	114 115 947 1875 5329
daily$	17381
damage	11028 4810 17133 17134 17141 17142 4831 17148 17160 17161 17162 11093
damage$	16289 16290 16291 16766 17107 11043 11064 17171 17172 4947 11181 17522 17534 17544 17545 17548
damaged$	8774 5523 11757
damn$	16460 16543
damp	5202
damp$	17513 11435
dance$	14660 3323 3324 3325 3326 3327
dancers$	10106
danger$	12312 12313 12323 12390 12402 12403 12404 12405 12406 12407 12408 12415 12416 12417 12418 12420 12421 12422 12424 6473 6474 6475 6476 6477 6478 6479 6480 248 249 250 6484 6485 6486 6487 6488 6489 6490 6491 6492 6493 6494 6495 6496 7073 7074 13170 13262 13263 13264 13265 13266 13409 1116 1119 1120 13507 13509 13537 7488 13611 13863 13873 13979 14050 7996 14098 14099 14100 14101 14102 14103 14104 14105 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14331 14336 14337 14338 14339 14340 14381 14383 14387 14394 14407 14533 14534 8473 2241 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 14564 14565 8487 8488 8489 8490 8491 8492 14837 15036 15099 15264 15265 15266 15267 15268 15404 15405 15406 15515 9438 15582 9631 15797 10633 10815 11218 11483 11523 11542 5341
dangerous$	12312 12313 6369 12850 7996 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 8333 14424 14437 8774 5245 5384 6122
dangerously$	11553
dangers$	12312 12313 12415 12416 12417 12418 12420 12421 12422 12424 6423 6424 6484 6485 6486 6487 6488 6489 6490 6491 6492 6493 6494 6495 6496 1116 13509 13979 7996 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14337 14338 14339 14340 15036 15087 15088 15089 15090 15091 15092 15093 15404 15405 15406 9631 15797
dangle$	5319
dangled$	5319
dangles$	5319
dangling$	5319
dare$	13935 9729
dark$	3594 15912 15922 3622 9914 5675 5676 5677 5683 5699 11954 5726 12128
darker$	3594 5675 5683
darkest$	3601 5703
data	10867
data$	16749 16946 16982 10904 17040 12101
databa	12079 12083
database$	16922 16934 16962 17077 17117 17118 12102
date	11161
date$	15690 15691 15692 10809 17240 12299
dates$	10809 4650 12299
dating$	5283
daught	17239
daughter$	15199 11292
daughters$	15199
daunt$	9392
daunted$	15594
daunts$	9517 9518
dawn$	5902
day	12137 12159
day$	6363 15784 10201 10202 3970 16314 16315 16316 4019 16355 16356 16357 17064 4907 17325 17380 17381 5087 5116 11351 11352 12057
days	11301
days$	15309 16355 16356 16357 17380 17381 5087 17415 5116 12057
dazzled$	2073
dc$	17005
dci$	17005
dead	17464
dead$	1299 1300 1301 1302 8627 17357 17466
deadbeats$	6110
deaf$	7897 10617 10618 10619 5836 12209
deal	17120
deal$	12732 6695 6696 6697 12804 565 566 567 6803 736 737 6972 6973 7263 7264 7494 13640 13878 13906 13911 13962 13969 14106 14310 14311 14468 14469 2230 14597 8803 8965 2767 9001 9002 2770 2950 15395 15396 3311 3312 15857 4541 17074 17078 17108 17111 17135 17136 5254 11534
dealer	12116
dealer$	12337 6527 6528 12615 12626 12627 12635 12643 12802 12847 12867 12870 12887 12888 12889 12898 12900 12903 12941 12975 13012 13013 13014 13024 13026 13027 13028 6950 13341 13342 13405 13411 13412 13413 13414 13415 13416 7341 13442 13443 7368 7370 7377 7378 7379 7380 13479 13480 13481 13482 13483 13484 13485 13486 13487 13489 13490 13556 13557 13702 13793 13808 13841 14202 8330 14410 14411 14430 14431 14432 14433 2216 14573 14591 14592 14593 14600 2303 14675 14676 14677 14678 14679 14700 14701 14731 2481 2482 2483 2484 15404 15405 15406 15629 15630 15631 15632 15683 5035 11481 11485 11540 11630 11631 11685 11699
dealers$	12337 6527 6528 12615 12626 12627 12635 12639 12643 6575 12658 6580 12660 12802 12847 12867 12870 12887 12888 12889 12898 12900 12903 12941 12975 13012 13013 13014 13024 13026 13027 13028 6950 13341 13342 13405 13411 13412 13413 13414 13415 13416 7341 13442 13443 7368 7377 7378 7379 7380 13479 13480 13481 13482 13483 13484 13485 13486 13487 13489 13490 13556 13557 13702 13776 13793 13808 13841 14202 14394 14397 8330 14410 14411 14418 14430 14431 14432 14433 14436 2216 14573 14590 14591 14592 14593 14600 2303 14675 14676 14677 14678 14679 14700 14701 14731 2481 2482 2483 2484 14854 15041 15042 15043 15044 15404 15405 15406 15629 15630 15631 15632 17126 5035 11481 11485 11540 11572 11630 11631 11685 11699
dealin	16896 16906 16944 11020 17105 17129 17132 17133 17141 17142 17160 17161 17162 11443 11465
dealing$	12402 12403 12842 12853 12858 12876 565 566 567 12884 12887 12888 12889 7264 13842 13844 13873 13943 14098 14099 14100 14101 14102 14103 14104 14105 2230 14618 2477 15015 9237 9263 15658 15659 15660 15661 15662 16294 16295 16296 16301 16302 16303 16304 16305 16306 16307 16308 16309 16310 16311 16312 16313 4604 16958 17099 17137 17218 17269 17522 17544 5239 5254 11534 11729 12108 12310
dealings$	15285
deals	16944
deals$	565 566 567 736 737 2230 10882 16971 17078 17111 17136 5239 5254
dealt$	565 566 567 8459 8460 8461 8462 2230 15841 15842 15843 4540 17206 17207 4899 5018 5226 5254
dear$	13267 13268
dearly$	11537
death	17445 17447 17490
death$	13170 17356 5134
debt	17445
debt$	1116 12265
debts$	1116 12265
decamp	5879
decamped$	12112
deceitful$	6123
deceitfulness$	2209 2210 14977 14978 11766
december$	12865
decency$	14804 14805 14806 14807 14808 16461 16462 16520 16521 16522
decent$	8438 2206 10465 10466 10467 10468
decide$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15328 9309 15395 15396 15854 15865 16921 5301
decided$	145 146 147 6645 12725 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 1270 1271 1272 1273 1274 14075 15865 16742 4476 4477 10733 16813 5301
decides$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15865 5301
deciding$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 15398 15399 15865 5301
decisi	4982
decision$	6275 12414 6349 6350 118 119 6353 121 122 123 6357 6358 126 12439 12440 12441 12442 12443 6365 12445 12446 6368 12448 12449 12450 12451 12452 12453 148 149 150 151 12489 12490 12491 12492 12493 12494 12495 12496 6421 6682 12762 451 6685 6686 6687 6688 7561 7562 1330 7564 1332 1333 1334 15214 9325 9326 9327 15407 15408 4217 10567 17191 11477 11478 11479 11838
decisions$	3 4 5 6 7 8 9 6252 12332 12333 22 23 6275 12414 12439 12440 12441 12442 12443 12445 12448 12449 12450 12451 12452 12453 148 149 150 151 152 153 154 155 6403 6404 6405 6406 6407 6408 6409 12489 12490 12491 12492 12493 12494 12495 12496 12497 12498 451 6685 6725 6726 7155 923 13450 13451 13452 13453 13454 13455 14249 14250 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 15214 15221 15257 15258 9325 9326 9327 15407 15408 4217 17191 11477 11478 11479 11838
decked$	3637 3638 3639 5720
declin	4952 5033 17389
decline$	2584 2585 2586 16032 5741
declined$	2584 2585 2586 16032 16038 16043 16044 16045 16046 5741
declines$	2584 2585 2586 16032 5741
declining$	2584 2585 2586 16032 5741
decrea	4952
decrease$	17263
deemed$	8403 8404 2611
deep$	7449 7758 3622
deepen	4572
defeating$	6374
defect$	17349
defenceless$	9256 15566 15567 15568 15569
defend$	8974 15361 9285 9286 9287 9290 9291 9293 9294 9297 5307
defendded$	5307
defendding$	5307
defended$	5307
defending$	9285 9286 9287 9290 9291 9293 9294 9297 5307
defends$	5307
defensive$	6155
defensiveness$	16622 6155
deferred$	6071
defiance$	2209 2210 14977 14978 11766
defiant$	14914 14915 5529 6123
deficit$	12176
defied$	2141 2142 5350
defies$	2141 2142 5350 5826
definite$	3856
definitely$	10231 4020 4028 10261 4029 4030 11997
defy$	2141 2142 5350
defying$	2141 2142 5350
degenerate$	6094
degenerates$	6094
degrade$	5004
degraded$	5004
degrades$	5004
degrading$	5004
degree$	391 392 393 15455 15456 15457
delay	17351 12178
delay$	16766 16822
delayed$	12054
delaying$	16530 16531
delays$	16766 16822
deleted$	14219
deliberate$	6367 135
deliberately$	601 991 5821
delicate$	5655
delight$	1097 1098
delighted$	1097 1098
delighting$	1097 1098
delights$	1097 1098
delightted$	1097 1098
delightting$	1097 1098
delinquency$	6094
delinquent$	14590 5521 5523 11757 5529 6094
delinquents$	14590 6094
deliver$	6695 6696 6697 6947 717 7264
delivered$	6947 717
delivering$	6947 717 7264
deliverred$	6947 717
deliverring$	6947 717
delivers$	6947 717
demand$	11185 11198 4966 11262 11998
demandded$	11998
demandding$	11998
demanded$	11998
demanding$	14981 14982 14983 14984 14985 11768 11998
demands$	11998
dement	11386
dementia$	17465
demonise$	4486 4487 4488 4489
demonised$	4486 4487 4488 4489
demonises$	4486 4487 4488 4489
demonising$	4486 4487 4488 4489 16866 16867 16868 16869
demons	4804
demotivated$	6123
den$	13815
denial$	16622 11571
denies$	5001
dental	5078
dental$	11311
dentis	11308
dentist$	17387
deny$	10048 17234 4923 5001
denying$	4923
department$	10321 10326 10327 4103 16806 10754 4525 16873 16874 5818 5827
depend	12224
dependence$	5070
dependency$	5070 11313
dependent$	5070
depends$	5208
deplorable$	6155
deploy	4935
depo	5063 11296
depo$	17375
deport	17447 17461 11386
deported$	17465
depraved$	6125
depres	17445 17464 11386 6192
depressant$	12219
depressants$	12219
depressed$	12180
depression$	17465
depressive$	17463
deprivation$	5171
deprive$	17234 4923
deprived$	5523
depriving$	4923
depth$	16645
dereliction$	6155
derision$	16851 16852 16853 16854 16855
derisory$	16650
descend$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendded$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descendding$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descended$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descending$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descends$	545 546 1531 1532 1533 1534 1535 1536 1537 2458
descri	4598 10908
described$	2245 2620
description$	4696 10989 12174
descriptions$	10819 16899 16923 4696 4703 10989 17075
desert$	5805
deserted$	5802 5805
deserting$	5805
deserts$	12472 5805
desertted$	5805
desertting$	5805
deserve$	12469 12470 12471 872 873 5293 11692
deserved$	12469 12470 12471 872 873 13188 14744 5293 11692
deserves$	12469 12470 12471 872 873 5293 11692
deserving$	12469 12470 12471 872 873 5293 11692
design	4618
designed$	4957 5028
designer$	14385 14386 14859 9866 15946 15947 9895 3664 11954 11957 5726 5736
desire$	10169 16249 16250 16251 16252 16253 16254
desires$	13605
desk	10831 10834 10907
desk$	10804 16885 16890 16902 16904 16910 16911 16913 16925 16933 10861 10890 10896 10898 16984 16986 16988 16989 16991 16994 17001 10925 17007 17014 17146 11084 17211 11170 11174 17254
despair$	14695
desperate$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1295 1296 1297 1298 5301
despite$	198 6431 199 200 201 229 231 235 236 237 265 12894 12895 12896 12897 14299 14300 14301 4416
desserts$	13659
destined$	547 3783 3784 3785 3922 10155 3923 10156 3924 10157 3925 10158 3926 10159 3927 10160 5747
destiny$	15532
destroy$	13607
destroying$	13611
destruct$	11546
destructed$	11546
destructing$	11546
destruction$	13277 13611 11546
destructive$	6335 12852 11546 5383
destructs$	11546
destructted$	11546
destructting$	11546
detail	4590 4598 4650 10883 10908 4686 10919 10920 17169
details$	6544 6545 6546 16922 16923 16941 10886 10951 17075 17341
detain	11119 17206 5030
detain$	17198 17253 11263 5910
detained$	12128
detaining$	5910
detect	4571 10805 10806 4575 10811 16895 16903 10831 10839 10840 10841 4609 4610 10854 4628 4629 4634 10884 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 4747 10983 11067 4851 11090 11112 17193 11132 4937 4941 11175 5908 12169 6177
detection$	15866 15867 17191 12139 5907 5908
detections$	17191 17216 12139 5907
detective$	10804 16885 16890 4587 16910 16918 16919 16920 10842 10843 16933 4622 10861 4653 10887 10890 10896 10898 16984 16988 16989 16991 10925 17005 17007 17014 10973 10980 17062 17146 11084 17211 11170 11174 17254
detectives$	10804 16885 16890 4587 16910 16911 4600 16918 16919 16920 10842 10843 16925 4614 16933 4622 10861 16963 4653 10887 10890 10896 10898 16984 16988 16989 16991 10925 17005 17007 17014 17023 10973 10980 17062 17146 11084 11114 17211 11170 11174 17254
detent	5224
detention$	14542 16322 11457 11628 6216
detentions$	14542 11628 6216
deter$	13296 7218 7219 7220 7221 4906 17282 4977 17327 5918
detergent$	12188
deteri	17389
detering$	4977
determ	4625 4646 4649 4787 4848
determined$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1295 1296 1297 1298 5301
deterping$	4906
deterr	17207 5941
deterred$	17155 5918
deterrence$	12174
deterrent$	12161 12174
deterrents$	12161
deterring$	4906 5918
deters$	4906 4977 5918
deterting$	4906
detox$	12218
develo	12079 5847
develop$	4584 10862 4630
developed$	2801 4584 10862 4630
developing$	4584 10862 4630
developmental$	5942 5948 6025
develops$	4584 10862 4630
deviant$	5481 11719 5523 11757 5529
device	4753 11148
device$	4583 4655 10902 10945 4729 17042 17227 5868
devices$	15717 15859 4583 4655 10902 10945 4729 17042 17227
devil$	14825 11604
devils$	11604
devious$	8659 6123
di$	17005
diabet	6195
diagnosed$	6188
diagnoses$	6188
diagnosis$	12176 6188
diagram$	4616 12086
diagrams$	12086
dialysis$	6193
diamond$	14732
diamonds$	14732
diazep	5986
diazepam$	12219
dice$	858
dicing$	858
dictate$	14641
did$	180 12527 12528 12537 12558 12566 12569 268 496 631 6947 717 6975 7046 7062 7068 966 967 968 969 13293 13294 984 7344 7348 1185 1320 1621 1622 1623 13951 1683 1720 8068 8069 1870 1871 1872 8114 8117 1903 1904 1905 1906 1946 1956 1957 1958 1959 1960 1962 1966 1987 1988 1989 1996 2005 2032 2057 2062 8411 2572 2576 2680 2681 2682 3140 3146 3153 3180 3197 3226 3229 3235 3238 3422 3745 4008 10253 16334 16335 10262 10263 4041 4115 4116 4117 4119 4120 4121 4122 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4151 4152 10400 4177 10416 10422 4190 10424 10426 10430 4198 4199 4200 10434 10435 10455 10457 4247 4254 4255 4256 4272 4274 4275 4276 4277 4278 16610 16611 4315 4317 16742 16790 16791 16792 16793 16815 16816 4511 5286 5330 5773 5776
die$	17357
died	17447 11369 17464
died$	17448
diet	11288 11289
diet$	17367 17368
dietar	5968
dietary$	12201
dietician$	6211
dieticians$	6211
dietitian$	6211
dietitians$	6211
difference$	2882 16177 16178 16179 16180 16181 16182 16183 16184 16229
different$	633 7322 7323 7324
differently$	13127 8680
diffic	4796 17351
difficult$	12314 1389 1390 1391 1429 7662 1430 1431 7664 1432 8226 8230 8432 8440 8774 2565 2566 2567 2568 2569 2570 14905 14906 14907 14908 14909 14910 14911 14912 14913 14971 14981 14982 14983 14984 14985 2674 2675 2676 2677 2678 15015 3038 3039 3040 11029 17307 5523 5527 5529 11763 11768 6123
difficulties$	13193 13200 13201 1116 13429 14971 5131 11763 12177 12227 6031
difficulty$	1116 13429 12177 12227 6031
dig$	1539 1540 3493
digger$	14704
diggers$	14704
digging$	1539 1540
digs$	1539 1540
dim$	5494 6123
dinner$	17515
dire$	16650 6156
direct	5925
directed$	10995
directing$	12091
direction$	4709
directs$	12091
dirt$	16796
dirty$	8659 15946 15947 17513 5699 5719 5726 6144
disabi	11288
disabilities$	12207
disability$	17367 11326 12176 12212 6203
disabl	11386
disabled$	17465 6203
disaffected$	5523 11757 5652
disappear$	12910 605 606 10636
disappeared$	605 606
disappearing$	605 606 13633 11490
disappearred$	605 606
disappearring$	605 606
disappears$	605 606
disappointing$	4334 4335 4336 4337 10651 16731 5801
disappointingly$	6157
disaster$	2287
disasters$	2287
disband$	17281
discernment$	11545
discharge$	12292
discharged$	4558
discipline$	14804 14805 14806 14807 14808 11570
disciplined$	8459 8460 8461 8462 11787
disclo	4651 4799 11032 5168
disclose$	12696 12732 14296 16068 16074 16088 11978
disclosed$	7574 7575
disclosure$	2170 2171
disclosures$	2170 2171
discourage$	13296 7218 7219 7220 7221
discov	16895 10835 4625 4646 10926 4787
discover$	16914
discuss$	16068 16074 16088 11978
disdain$	16851 16852 16853 16854 16855
disease$	12176
disengage$	12732 6119
disengaged$	11996 6119
disengagement$	6119
disengages$	6119
disengaging$	6119
disgrace$	7159 8864 6155
disgraceful$	14905 14906 14907 14908 14909 14910 14911 14912 14913 16629 5529 6155
disgracefully$	6155
disguised$	5359
dish$	3321
dishevelled$	6144
dishonest$	6123 6155
dishonesty$	2209 2210 14977 14978 11766
dishonour$	7159
disinterested$	11996 6123 6155
dislike$	14694
dislocated$	5084 11318
dismal$	4499 6155
dismally$	6155
disman	11197 6173
dismantle$	17281
dismantled$	4852 17276
dismantling$	5007
dismiss$	2025 16785 5814
dismissed$	2025 4424 5802 5814
dismisses$	2025 5814
dismissing$	2025 16530 16531 5814
dismissive$	14914 14915 10539 6155
dismissively$	6155
disobedience$	13450 13451 13452 13453 13454 13455 13663 2209 2210 14977 14978 11766
disobedient$	5523 6123
disobey$	7224 2141 2142 16321 5350
disobeyed$	7224 2141 2142 16321 5350
disobeying$	7224 2141 2142 16321 5350
disobeys$	7224 2141 2142 16321 5350
disord	11028 4810 17133 17134 17141 17142 17156 17161 11093 11185 11186 11191 11216 11223 17302 17351 12224
disorder$	14680 14681 14971 15015 17107 11043 17170 17171 17172 11103 17264 17265 17270 4959 17295 11763 12175 12176 12183 12201
disorderly$	6123
disorders$	14971 11763 12201
dispersal$	11102 11157 11158 4970 11456
disperse$	17253 17281
dispersing$	5007
display$	358 1876
displaye$	10820 4588
displayed$	358 1876 10820 4588
displayes$	10820 4588
displaying$	358 1876 10820 4588
displays$	358 1876
disposal$	4672 12139 12304
disposals$	12139
dispro	5843
dispute$	12268
disputes$	12268
disregard$	108 113 12732 7224 2141 2142 8552 8553 2321 8555 4565 5350 5814
disregardded$	113 7224 2141 2142 4565 5350 5814
disregardding$	113 7224 2141 2142 4565 5350 5814
disregarded$	113 7224 2141 2142 4565 5350 5802 5814
disregarding$	113 7224 2141 2142 4565 5350 5814
disregards$	113 7224 2141 2142 4565 5350 5814
disrespect$	2209 2210 14977 14978 16851 16852 16853 16854 16855 11766 11998
disrespected$	11998
disrespectful$	14914 14915 6123
disrespecting$	11998
disrespects$	11998
disrespectted$	11998
disrespectting$	11998
disrup	17189 17193 17207 11197 12169
disrupt$	14618 4841 4977 11229 11990 11998 5930 6176 6180
disrupted$	14618 17276 17315 11990 11998 12166
disrupting$	14618 16321 4841 4977 11990 11998 5930 6176
disruption$	14618 15015 17152 17230 17318 17329 5931 12165 5934 6176 6180
disruptive$	8431 2201 2202 2203 8440 14905 14906 14907 14908 14909 14910 14911 14912 14913 15015 5382 5523 11757 5529 6123
disrupts$	14618 4977 11990 11998 5930 6176
disruptted$	14618 11990 11998
disruptting$	14618 11990 11998
distance$	7416 7417 7418 7419 7420 7421
distant$	15749
distinguish$	4570
distinguishs$	4570
distri	4675
distribute$	4586 10820 4588
distributed$	4586 10820 4588 16901
distributes$	4586 10820 4588
distributing$	4586 10820 4588
disturbance$	12268
disturbances$	12268
disturbed$	5523 11757 6123
dither$	6158
dithered$	6158
dithering$	12060 6158
ditherred$	6158
ditherring$	6158
dithers$	6158
diva$	11685
divas$	11685
dive$	1521 1522 1523 1524 1525 1526 1527
dived$	1521 1522 1523 1524 1525 1526 1527
dives$	1521 1522 1523 1524 1525 1526 1527
divide$	17281
dividing$	5007
diving$	1521 1522 1523 1524 1525 1526 1527
divorc	17445 17447 11369 11371 17461 17490
divorce$	17450
divorced$	17448
divorcing$	17448
dla	11326
dla$	17405
dna$	14789
do	16974
do$	178 12537 12556 12564 12567 269 6517 6727 496 631 6947 717 7009 966 967 968 969 13293 13294 984 1059 1186 1320 13906 13911 1621 1622 1623 1684 8068 8114 8118 8120 8121 8122 1903 1904 1905 1906 1944 1956 1957 1958 1959 1960 1962 1964 1994 2003 2030 14346 14348 14354 14356 2055 2060 8410 8612 2572 2574 2680 2681 2682 3009 3097 3138 3146 3151 3157 3178 3195 3224 3227 3235 3238 3264 3265 3422 15865 16026 3738 3743 9987 16068 16074 16088 16094 16095 10031 16130 10052 16137 10060 16168 16169 16170 16171 16172 16173 16174 16272 4008 10253 16334 16335 10266 10267 10270 4039 4115 4116 4117 4119 4120 4121 4123 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4151 4152 4179 10422 10424 4192 4249 4272 4274 4275 4276 4277 4278 4313 10708 11287 5286 5330 11978 5773 5776
dock$	16239
doctor	11308 5078
doctor$	17387
doctors$	11311
dodge$	9787 9788 4442
dodged$	4442
dodges$	15108 4442
dodging$	15658 15659 15660 15661 15662 9787 9788 4442
dodgy$	12314 7461 13841 14430 14431 14432 5465 11914 6114
doe$	5706
does$	179 12557 12565 12568 270 496 631 6947 717 966 967 968 969 13293 13294 984 7345 7348 1187 1320 1621 1622 1623 1720 8114 1903 1904 1905 1906 1945 1956 1957 1958 1959 1960 1962 1965 1995 2004 2031 2056 2061 8409 2572 2575 2680 2681 2682 3097 3139 3146 3152 3158 3179 3196 3225 3228 3235 3238 3422 15865 3739 3744 10061 16172 16173 16174 4008 10253 16334 16335 10266 10267 10270 4040 4115 4116 4117 4119 4120 4121 4124 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4151 4152 10400 4178 10416 4191 10426 4248 4272 4274 4275 4276 4277 4278 4314 4511 5203 5286 5330 5773 5776
dog$	11167 17247
dogs$	13671 7659 14612 14613 14614 14776 14801 11167 17247
doing$	6252 12332 12333 12560 12561 12562 12681 12682 12683 12684 12685 12686 12687 12688 12690 496 631 13085 966 967 968 969 984 13331 13332 13333 13355 13356 13428 13450 13451 13452 13453 13454 13455 1621 1622 1623 15085 3097 10401 10402 10417 10418 10422 10424 4272 4274 4275 4276 4277 4278 16624 16625 16626 16627 4511 16834 5776
doll$	1811
dolled$	3703 3704 3705 5739
dolls$	1811 16007
domestic$	17478 6035
dominant$	2329
done$	12394 12395 12397 6364 12543 13058 6989 1621 1622 1623 2727 15656 15657 15748 3443 3444 3445 3482 3483 3484 3703 16137 16270 16293 10306 10315 10322 10323 16406 16408 16409 16411 16412 16413 16414 16448 16449 10403 10419 10420 10421 10422 10424 10427 10428 10429 10430 4198 4199 4200 16544 16545 16546 16547 4272 4274 4275 4276 4277 4278 16591 16592 16593 16604 4317 4511 16833 5776
donna$	14717
donnas$	14717
doomed$	3783 3784 3785 5747
door$	6311 6312 6313 13151 13153 13397 14000 8703 8704 8705 8706 10903
doorbell$	4715
doorman$	12944
doormat$	15564 11854
doormats$	15564 11854
doormen$	12944 13012 13013 13014 15041 15042 15043 15044
doors$	13397
doorstep$	13397
doorsteps$	13397
doorway$	17492
dopey$	6123
dose$	1353 12222 12223
doss$	14667 14668
dossie	5857
dossier$	12090
dossiers$	12090
double$	11243 5496
doubles$	11243
doubt$	13520 8408 16104 16105 16106 16107 10092 10224 10228 10229 10233 10234 16343
doubtful$	8532
down	17145 4954
down$	374 399 525 526 527 528 529 7136 7137 7139 7355 7356 13528 7592 13746 13747 13748 1721 1722 1723 1724 1725 1726 1727 1728 14253 8261 14843 14844 14845 14846 14879 15010 15011 15012 9832 9891 15998 9920 16005 16006 9942 16022 16033 16039 16652 16653 16654 16655 16656 16657 16658 16659 16660 16661 16662 16663 16664 16666 16667 16668 16669 16670 16671 16672 16673 16674 16677 16678 16679 16680 10602 16682 16683 10760 10792 4680 10921 17103 17143 17198 17263 17293 17309 17310 11354 11488 11934 12153 12154 12155
downed$	10921
downfall$	13193 13277 13336 13337 13429 7546 7547 13627 14245 14246 14247 14249 14250
downlo	16981 10962
download$	4706 12101
downloaded$	17041
downloading$	4706
downloads$	4706 12101
downplay$	918 2025 5296
downplayed$	918 2025 5296
downplaying$	918 2025 5296
downplays$	918 2025 5296
downs$	10921
dozen$	7618 7948 9747
dozens$	7949
drag$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4433 10752
draged$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4433
dragged$	12363 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4433
dragging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4433
draging$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4433
drags$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 4433
drain$	8525 4966 11685
drains$	11685
drama$	13199 13409 13537 14381 14407 8637 2508 10083 16163 10085 5400 5993
drank$	1041 1042 3313 5064 5068 5955
draw$	12336 6258 323 324 6589 6590 884 7166 7491 7492 2068
drawed$	6589 6590 7491 7492
drawer$	8733
drawing$	6589 6590 884 7491 7492
drawn$	12363 6589 6590 7491 7492 2074 2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094 2095 2101 3615 16073 16079 16084 16093 16155 16161 16199 16990
draws$	12336 6258 323 324 6589 6590 884 13235 7491 7492 2068
dread$	14694
dreadful$	4334 4335 4336 4337 16767 16768 16769 16770 5473 5529 5801
dreadlock$	6145
dreadlocked$	5699
dreadlocks$	6145
dreads$	14694 11931 11933
dream$	13885 13890 9988
dregs$	2503 6108
dress$	6257 25 13053 13054 13055 13056 13057 7048 816 817 907 981 982 1258 1259 13580 13581 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3624 3625 9867 9868 3650 15963 9888 15968 15969 15971 15972 15973 16011 16012 16013 5714 11954 5722 11959
dressed$	13053 13054 13055 13056 13057 13058 7048 816 817 13580 13581 3624 3625 3637 3638 3639 15963 15964 15965 15966 3680 16011 16012 3703 3704 3705 11902 11904 11912 5714 5720
dresses$	981 982 13580 13581 1811 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 3624 3625 9867 9868 3650 15963 15968 15969 15971 15972 15973 16011 16012 5714 11954 5722 11959
dressing$	6257 25 1811 9882 3650 9907 9924 5722
drew$	12336 6258 323 324 6589 6590 884 13235 7491 7492 2068
drift$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537 16096 12056
drifted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drifts$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftted$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
driftting$	541 542 543 544 545 546 586 587 1531 1532 1533 1534 1535 1536 1537
drill	16943
drill$	15033
drink	17464
drink$	12428 12444 282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12732 12761 12763 12764 12765 12961 13052 13053 13054 13055 13056 13057 981 982 1041 1042 13371 13372 13373 13430 13444 13445 13446 13447 13448 13449 13460 13461 13462 13463 7435 7488 13640 7783 13906 13911 13914 13915 13916 13917 14106 14310 14311 14346 14348 8338 14440 14456 14682 2679 2680 2681 2682 3313 15626 15627 3323 3324 3325 3326 3327 15690 15691 15692 16058 16060 17384
drinker$	17463
drinkers$	17466
drinki	11288 11289 17445 17464 17490
drinking$	6245 12325 12326 35 6594 12791 13053 13054 13055 13056 13057 13093 13108 13109 13110 13111 907 7155 923 1111 1112 1113 13736 13737 16058 16060 17367 17368 11295 5064 5068 5131
drinks$	12632 12633 6564 6565 6566 6567 6568 6570 6571 12961 13371 13372 13373 7435 2680 2681 2682 3313 3323 3324 3325 3326 3327 5064 5068
driv	4952 5025
drive$	12606 12607 13021 13042 5936
driven$	6547 6962 6963 6964 6965 6966 13050 2073 5028
driver	4611 10929
driver$	6512 12626 12627 6549 12631 12672 12944 13012 13013 13014 13341 13342 13405 13407 7341 7377 7378 7379 7380 13489 13702 1397 7704 7705 7712 7986 4844 4858
drivers$	6540 6543 12626 12627 6549 12630 12631 12672 12944 13012 13013 13014 13341 13405 13702 14123 14630 8615 8616 15041 15042 15043 15044 16016 16900 10844 16987 17008 17010 4763 4844 4858 11551
drives$	13021 13042
drivin	4830
driving$	10900 11063
drone	5941
drone$	4757 5876 12174
drones$	4757 5876 12174
drop	4952
drop$	8498 16096 10636 4434 17259 17263 17293 12153
droped$	4434
droping$	4434
dropout$	11630 11685
dropouts$	14591 14592 14593 11630 11631 11685 6110
dropped$	4434 17263
dropping$	4434
drops$	4434 17259 17293 12153
drug	16896 16906 10851 16942 4785 17100 17121 11465 17547 12085 12116 12163 6184
drug$	6245 12325 12326 37 38 6332 12842 6779 12869 6797 6802 6805 6807 908 13842 13844 14430 14431 14432 8494 8495 8496 8497 8507 14591 14592 14593 14628 14700 14701 8652 4601 4604 10914 11018 11190 5026 11288 11289 17445 11448 11485 11631 5399 5450 5470 5505 5521 5886 5991
druggie$	6104
druggies$	6104
druggy$	6104
drugs	16943 17105 17148 17168 4917 11472
drugs$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 6594 12774 6703 6704 6705 12806 12807 12808 12842 12847 12856 12857 6804 6806 12887 12888 12889 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13052 13343 13348 13371 13372 13373 13430 13444 13445 13446 13447 13448 13449 13460 13461 13462 13463 13556 7488 13637 13645 7571 13842 13844 7783 13903 13917 7996 14098 14099 14100 14101 14102 14103 14104 14105 14394 8338 14440 14456 14618 14628 14680 14681 14682 14837 14851 14859 14872 2679 15015 15087 15088 15089 15090 15091 15092 15093 15264 15265 15266 15267 15268 15277 15404 15405 15406 15658 15659 15660 15661 15662 9722 16058 16060 4601 4604 16961 17054 17093 17114 17115 11150 5026 11302 17382 17384 5131 11448 17534 17551 11483 11485 11487 11541 5399 5450 5470 5505 11743
drunk$	13058 13089 1111 1112 1113 1114 1115 7436 1204 7438 14219 16286 16287 16288 16321 5068 11685 5955
drunks$	11685
dry$	3594 15922 16601 5683
ds$	17005
dto	6071
dto$	12304
dual$	9820 6020
dually$	6020
duck$	15602 15603 15604 15605 4442
ducked$	4442
ducking$	4442
duckked$	4442
duckking$	4442
ducks$	7861 13941 7863 4442
due	17145 4954
due$	6250 373 397 6637 1142 17370 17371 17470 5170 17490 5216
dug$	1539 1540
dump$	4397 4398 5807
dumped$	4397 4398 5807
dumping$	4397 4398 5807
dumpped$	4397 4398 5807
dumpping$	4397 4398 5807
dumps$	4397 4398 5807
dunce$	11685
dunces$	11685
duo$	11617
duped$	12363
dust$	16809
duties$	16370 16754
duty$	16370 16614 16702 16754
dyed$	5699 11934
dying	11386
dying$	17356 17465
dynamic$	11616
dynamics$	11616
dyscal	6189
dysfunctional$	8887 5523 11757 6155
dyslex	6189
dyspra	6189
dysregulated$	6123
dystrophy$	12195
e$	16429 16608 16727 16728 16729 10680 16772 16773 17394 17395 12047
each	16897 17056 4748 4749 11080 17332 12138
each$	196 6753 13523 8015 8382 8624 8747 8749 8909 9693 3557 16021 9943 9957 3726 3728 3976 3979 4003 4005 4006 4007 10593 16779 10770 10807 10859 16985 10917 10939 4710 17024 17057 17069 17070 17072 17113 4829 17176 17179 17184 11136 11146 17238 11166 11169 17250 4940 17257 4946 17296 17299 17308 11234 17320 11246 5027 11263 17377 5652 11973 11974 12000 5884 12143
eager$	314 315 320 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7827 13907 13908 13909 13910 1599 1600 1601 1602 1603 1604 5301
eagerly$	714 715 716 13029 1244 1245 1246 1247 1248 1249
ear$	13976 7906 7907 7908 13988 13989 15911 16696
earlier$	13130 13131 15129
early$	15204 15272 16870 16871 16872 12196
earmar	5017
earn$	575 13098 13099 13444 13445 13446 13447 13448 13449 3426
earned$	575 14743 14745 14746 14747 14748 3426
earning$	575 3426
earns$	575 3426
earring$	11954
earrings$	11954
ears$	13850 15911 16697 16698 12078
easier$	4886
easily$	13046 13047 14068 14069 2096 2771 3083 9515 3299 10309 16391 16392 16736 16737 16738 16739 5342 5344 5548
east$	3590
eastern$	3582 9816 9821 3589 9840 15921
easy$	6282 6305 6581 6582 6583 351 577 13219 13220 13375 7389 7662 1430 7664 1433 14306 14307 14308 8630 8631 14839 14840 11029 5343 5522
eat	16957
eat$	5969 12203
eaten$	12203
eater$	14708 11687
eaters$	14708 11687
eating	11289
eating$	17368 5968 12203 12212
eats$	5969 12203
eczema	6195
edge$	13768 13813 13814
educat	5096 12252 6021
educate$	193 194
educated$	193 194 5111
educates$	193 194
educating$	193 194
education$	6464 12544 12780 12781 13339 14304 10329 17421 17429 6007 12250
educational$	6005
effect	11099 5925
effect$	2988 9279 9280 9281 16183 16184 17303
effective$	17178 5928
effectively$	2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2987 5601
effort$	7021 789 790 791 792 7026 794 795 14178 1867 8101 8102 16036 16398 16455 16456 4225 4226 4227 16569 16570 16571 16572 16573 16574 16575 16576 10500 10501 10502 10503 10504 4338 4339
efforts$	6464 12544 16036 4225 4226 4227 4338 4339 11568
egg$	303 305 306 2149 2150 11614
egged$	303 305 306 2149 2150
eggged$	303 2149 2150
eggging$	303 2149 2150
egging$	303 305 306 2149 2150
eggs$	303 305 306 2149 2150 11614
ehc$	6006
ehcp	6005
ehcp$	12238
ehcps$	12238
eight	10807 10822 16985 10917 10939 17024 10978 4748 4749 17069 17070 17072 17113 4815 4829 11074 17159 17176 17179 17184 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 17332 12143
eight$	14546 16694 11048 17151 17153
eighteen$	12972 12974 693 13007 13008 15116 15117 15118 15119 15120 15121 9048 15158 15159 15160 15161 15162 15163 15164 15165 15166 15861 11830
eject	17074 11138
eject$	17217
elbow$	17396 17397
elbows$	17396
elder	12126
elder$	12867 14430 14431 14432 11593
elders$	12847 12867 12870 13342 13411 13412 13413 13414 13415 13416 7341 7377 7378 7379 7380 14430 14431 14432 14436 14600 16929 4811 11593
elect$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
elected$	145 146 147 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 16742 10733 16813 5301
electing$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
electr	5207 5228
electricity$	11440
electronic$	11461 12306
electronically$	11461
elects$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
electted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
electting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
element$	391 392 393 11615 11620 11668
elements$	11615 11620 11668
eleven$	14546 2843 2844 2845
else$	13167 895 896 13231 13271 13704 13705 15145 16552 16553
elsewhere$	16552 16553
email	4675 4694 4702
email$	16723 16727 16728 16729 10913 10927 4857 12046
emaile	10996
emailed$	10913
emailing$	10913 10927 4857
emails$	16429 16723 16728 16729 16772 16773 10913 10927 4857 12046 12047
embarked$	547
embarrassment$	8864
embellish$	6090
embellished$	6090
embellishes$	6090
embellishing$	6090
embroiled$	535 536 537
emergency$	17394 5999
emotional$	8921
emotionally$	5560 5648 5650 6036
empathy$	14334 14364 14365 11570
empire$	12886
employment$	12254
emptive$	11239
empty$	11235
enabl	4578 4608
enable	4879 5932
enable$	44 13198 4654 4881
enabled$	44 13198 13236 13237
enableed$	4881
enableing$	4881
enables$	44 13198 4654 4881
enabling$	44 13198
encounter$	13050 14412 11496 11821
encounters$	13050 14412 11496 11821
encour	4566 4597
encourage$	12336 6258 193 194 316 317 318 323 324 341 6589 6590 7491 7492 5248 5295
encouraged$	12336 6258 193 194 316 317 318 323 324 341 6589 6590 7491 7492 4602 5248 5295
encouragement$	13892 13893 13894 13895 13896 13897 13898 13899 14032
encourages$	12336 6258 193 194 316 317 318 323 324 341 6589 6590 7491 7492 5248 5295
encouraging$	12336 6258 193 194 316 317 318 323 324 341 6589 6590 7491 7492 13892 13893 13894 13895 13896 13897 13898 13899 14032 5248 5295
end$	129 130 6689 902 903 13575 13576 13837 7878 7879 14021 14022 14033 1821 1823 1826 16094 16095 10019 10084 10207 11135 17282 17328 5046
endanger$	10 5240 5241
endangered$	10 5240 5241
endangering$	10 5240 5241
endangerred$	10 5240 5241
endangerring$	10 5240 5241
endangers$	10 5240 5241
ended$	4558 4852
ending$	11135 17356 5046
endless$	161 162 163 10649 10650 5472
endlessly$	4009 10242 4010 10243 4011 4012 4013 4014 4015 4016 4051 4052 5765
endome	5962
endometriosis$	12195
ends$	10084 10207 17275
enemies$	13190 13246
enemy$	13190 13246
enforc	10953 17189 17193 12079 5914 12164
enforce$	6180
enforcement$	17032 17152 17164 17244 4987 17300 4991 11226 17329 12158 5926 12160 5934 6180
enforcer$	11685 6172
enforcers$	11685 6172
enforces$	6180
engage$	12459 12473 12696 12732 12837 538 539 540 14296 14877 14884 8806 14886 14887 14888 14889 14890 14891 14896 14899 14989 16019 16068 16074 16088 16122 16123 16132 16133 16134 16166 16187 16190 16218 16256 16257 16258 16365 16594 16785 16788 11266 11520 11753 11978 11979 11986
engaged$	530 531 532 533 534 538 539 540 13058 13066 14884 14886 14887 14888 14889 14890 16073 16079 16084 16093 16155 16161 16199 16200 16201 16202 16203 16216 16242 16243 16244 16245 16246 16365 11520 11753
engagement$	530 531 532 533 534 14883 14891 2588 2589 2590 2591 8825 16036 3731 3732 3733 3734 16276 10198 11747 11752 11973
engager$	11652
engagers$	11652
engages$	530 531 532 533 534 538 539 540 16132 16133 16134 16190 16212 16213 16214 16215 11520
engaging$	530 531 532 533 534 538 539 540 14884 14886 14887 14888 14889 14890 14891 16256 16257 16258 11520 11746 11753 11986
english$	12260 12262
enjoy$	341 13048 13049 1211 1212 7452 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16340 5309 5340
enjoyed$	341 13048 13049 1211 1212 1214 1215 1216 1217 13530 7452 7453 7454 7455 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 16340 5309 5340
enjoying$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5309 5340
enjoyment$	13605
enjoys$	341 1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 16340 5309 5340
enormous$	3565
enormously$	17328
enough$	106 12518 6440 12520 6467 7313 7832 7833 7834 13922 13923 13924 8067 8108 9282 9283 3051 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 3066 3069 9328 9329 15676 15704 9773 15853 9777 16631 11825 11872
enquir	10934 17193 17488
enquir$	4801
enquiries$	16947 4790 4801 17186
enquirs$	4801
enquiry$	17013 4801 17186 12112
enrich	5847
ensure	4855
entangled$	535 536 537
enter$	4581 17324 5286 11520
entered$	4690 4691 4732 4805 4807 5286 11520
entering$	5286 11520 12108
enterp	17138
enterprise$	16930 12112
enterred$	5286 11520
enterring$	5286 11520
enters$	17039 17324 5286 11520
entice$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5303
enticed$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5303
entices$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5303
enticing$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5303
entirely$	3111 4463 4464 5616 5760 5763 5817
entitled$	6123
entitlement$	14642
entrant$	14583
entrants$	14583
entrenched$	2316 5437 11769
epi	5987
epilep	11386 6195
epilepsy$	17465
epipen$	12220
epipens$	12220
episodes$	12915
equal$	3319 3320 5609
equally$	1006 5288 5300
equals$	9120 9121 9122
erratic$	12460 12461 12462 12463 14900 14901 14902 14903 2592 5529
error$	1116 4561 4562
errors$	1116 4561 4562
escala	5036 5925
escalate$	16096
escalated$	4689
escape$	12640 13100 1189 14218
escort$	15472
escorts$	15472
essential$	4957
establ	16895 10835 4625 4646 4649 4779 4787 4799 11032 4848
establish$	16914 4620 4627 4632
estate	11193 11258
estate$	12863 12864 14509 14510 14511 14512 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14571 14630 14634 14635 14760 14761 14763 10590 17272 17290 5002 17337 17340 11581 5652
eternally$	6153
european$	3580 9815 9818 9822 15919 5678
evade$	9787 9788 4442
evaded$	4442
evades$	4442
evading$	9787 9788 4442
evasive$	6123
even$	6452 6456 228 7297 7298 7299 7300 7301 7302 7303 7304 7305 7306 7308 1827 1828 10487 10488 10489 10647 10648
evening$	16314 16315 16316 17325
events$	17139
ever$	9310 9311 3079 16185 16186 10111 16191 16192 16193 10137 3905 10139 3907 10242 10243 4011 4012 4013 4014 4015 4016 10256 16351 16352 16353 16354 10286 4054 4055 4056 4057 10714 11982 11983
every	11080
every$	161 162 163 13303 1003 1008 13501 7727 7927 7928 7931 8223 14303 8375 8586 8618 2907 9705 16021 9943 9957 3726 3728 9969 3967 3968 3975 3978 4002 10236 4004 4005 4006 4007 10600 10673 16772 16773 16779 10859 4710 17057 11246 17374 17377 11301 11973 11974 5761 12000 12047 5884 12206
everybody$	7152 7153 7154 7667 8011 8019 14856 10573 17030
everyone$	7152 7153 7154 7446 7667 7692 13947 8011 8019 14164 8223 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568 14595 8580 8615 8616 8764 14856 9066 10573 17030
everything$	6314 6315 6316 6317 12860 13233 7342 7412 7478 7723 1677 9151 2919 9530 15623 16021 9943 16127 3850 3851 3852 4033 4034 4035 4036 4037 10541 10632 10640 10641 10728 10751 10895 10897 11526 11973 11974
everywhere$	13539
evicte	17464 11386 6225
evicted$	12398 17465
evicti	17445 17461 17490 6225
eviction$	13336 13337 17174
evicts	6225
eviden	16943 4848 17168 4924 12079 6168
evidence$	7439 1207 7441 1209 8088 16525 16608 16772 16773 16892 16909 4623 10877 16967 4658 4788 11022 4809 4862 4870 17208 12046 12047 5879 12121
evidences$	4870
evidencing$	4870
evident$	3989
evidently$	4028 10261 4029 4030
evil$	2374 2375 5381 5469 5504 11757
ex$	17452
exactly$	8674 9490
exaggerate$	13493 14674 11998 6090
exaggerated$	11998
exaggerates$	11998 6090
exaggerating$	11998 6090
exaggeration$	14674
exam$	16761 16827 17407 11359 6026 12262
examin	16981 10962
examin$	4631
examination$	12101
examinations$	12101
examined$	4631 17041
examines$	4631
examining$	4631
examins$	4631
example$	17339 5879
exams$	17407 12262
except$	9152
exception$	11991
exchang$	645 6878 646 647 648 649 650
exchange$	6870 645 6878 646 647 648 649 650 6885 12967 13021 948 11520
exchanged$	645 6878 646 647 648 649 650 948 11520
exchanges$	645 6878 646 647 648 649 650 13021 948 11520
exchangged$	645 6878 646 647 648 649 650
exchangging$	645 6878 646 647 648 649 650
exchanging$	645 6878 646 647 648 649 650 948 11520 12108
exchangs$	645 6878 646 647 648 649 650
excitement$	13430 13917 14077 14381 14387 14407 5341
exclude$	16785 16786
excluded$	12371 6473 6474 6475 6476 6477 6478 6479 6480 248 249 250 404 405 406 407 12811 13185 8459 8460 8461 8462 4424 11628 12054 12244 6012
excluding$	16530 16531
exclus	11359
exclusion$	13203 13204 13336 13337 1116 13429 7546 7547 13627 14249 14250 14542 14682 10998 11102 4922 5102 17438 11628 6214
exclusions$	14542 11628 6214
excuse$	13588 10758 10797 12030 12031
excuses$	7405 8582 8583 2351 8585 10758 12075
execut	17209 5903
executed$	12133
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
exhibit$	5872
exhibited$	12104 5872
exhibiting$	5872
exhibits$	5872
existence$	11758
existent$	14900 14901 14902 14903 16767 16768 16769 16770
exit	5094
exit$	11327
expand	5023
expect	11355
expect$	7085 7086 7087 855 856 7190 7191 959 960 7194 14193 14194 11006
expectation$	15531
expectations$	15004 15531 11801
expected$	6559 13965 4602 4780 17195 17434 17470
expecting$	12215 5984
expell	6014
expelled$	6014 12247
expend	10875
expendable$	16954
expensive$	15946 15947 9895 5726
expensively$	3578 5679
experi	5166 5167
experience$	14412 2764 2766 9089 2857 15259 15260 15261 15262 15263
experienced$	2801 15502 3219 3540 3544 3554 11399 11400 11499 11823 5611
experiences$	14412
experiencing$	11399 11400
experts$	3346
explained$	10151 10152 10153
explanation$	16727
explicit$	6848 6859 7265
exploitation$	12312 12313 12356 12357 12358 12378 12390 12714 12842 13193 13194 13203 13204 13395 7317 13429 13547 7488 7546 7547 13627 13744 13745 13842 13844 14249 14250 14337 14338 14339 14340 14371 14372 14373 14374 14375 14376 14377 14378 15797 4571 10805 10806 4575 10811 16895 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 11067 4851 11090 11132 4937 4941 11175 11523 11547 11589
exploited$	12363 12371 13019 13347 7569 7570 14046 14048 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14371 14372 14373 14374 14375 14376 14377 14378 15450 15451 15452 15533
exploiter$	12337 6528 12615 12635 12847 12867 12898 12900 12903 12975 12993 12998 13003 13442 13443 13479 13480 13481 13482 13483 13484 13485 13486 13487 13490 13808 14121 14202 8330 14410 14430 14431 14432 14433 14524 2216 2303 11481 11540 11621 11624 11625
exploiters$	12337 6528 12615 12635 12639 12660 12847 12867 12898 12900 12903 12975 12998 13003 13442 13443 13479 13480 13481 13482 13483 13484 13485 13486 13487 13490 13808 14121 14202 8330 14410 14430 14431 14432 14433 14436 14524 2216 2303 14854 11481 11540 11621 11624 11625
explosive$	5384 6121
expos	4779
expose$	6236 10 12324 6268 12348 12349 12350 12351 12352 12353 12354 5240 5241
exposed$	6236 10 12324 6268 12348 12349 12350 12351 12352 12353 12354 5240 5241
exposes$	6236 10 12324 6268 12348 12349 12350 12351 12352 12353 5240 5241
exposing$	10 6268 12348 12349 12350 12351 12352 12353 5240 5241
express$	8285 8286
expressed$	8285 8286
expresses$	8285 8286
extend	4911
extensions$	11922 11933
extra$	5095
extract$	4584
extracted$	4584 16990
extracting$	4584
extraction$	12101
extractions$	12101
extracts$	4584
extreme$	8576
extremely$	5598 5616
extricate$	7416 7417 7418 7419 7420 7421
eye	17362
eye$	13245 1225 1226 13784 13785 13977 7899 7900 7901 15911 16695 11942
eyeballs$	13850
eyebrow$	15911 15927 11945
eyebrows$	15911 15927 11945
eyed$	11910 11939
eyelashes$	11927 11933 11940
eyelid$	13440
eyes	16969
eyes$	13245 7759 13850 8961 15911 3600 15934 16820 12077 5845
eyesig	11288
eyesight$	17367
fabricated$	14482
face$	12804 1358 13805 13806 13807 7894 14023 15911 9877 9894 15983 9908 4624 11109 11173 11937 5738
facebo	4856
facebook$	607 6840 608 6841 609 6842 610 6843 611 6844
faced$	1358 11724 11777 11938
faces$	1358 13805 13806 13807 14787 15911 15983 9908 10852 11173 11937 5738 6064
facial$	9826 4624 5686 5867
facilitat$	66
facilitate$	44
facilitated$	44 66
facilitates$	44
facilitating$	44 66
facilitats$	66
facilitatted$	66
facilitatting$	66
facing	11382
facing$	1358 6064
fact$	3990
facts$	8088 9596
fade$	11924 11933
fades$	11924
fag$	13371 13372 13373
fags$	13371 13372 13373
fail	5033 6029
fail$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2006 2066 8413 16095 16279 16280 16281 16282 16321 4058 4059 4060 4061 16790 16791 16792 16793 5334 11992 5766 5767
failed$	183 272 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2008 2066 16321 4058 4059 4060 4061 10299 16379 16790 16791 16792 16793 5334 5766 5767 12054
failing$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2009 2066 16321 4058 4059 4060 4061 16374 16375 16376 16377 16530 16531 16790 16791 16792 16793 16866 16867 16868 16869 5334 5766 5767 5768 12002 12003
failings$	16374 16375 16376 16377 5768 12002 12003 6154
failled$	183 1184 1845 1951 2066 16321 16790 16791 16792 16793 5334
failling$	183 1184 1845 1951 2066 16321 16790 16791 16792 16793 5334
fails$	183 1184 1845 1951 1956 1957 1958 1959 1960 1962 1984 1985 1986 2007 2066 8412 16321 4058 4059 4060 4061 16790 16791 16792 16793 5334 5766 5767
failure$	6617 385 386 387 388 389 390 1984 1985 1986 16374 16766 16822 11630 5768 12002
failures$	16374 16375 16376 16377 16766 16822 11630 5768 12002 12003
fainted$	6201
fainting$	6201
faints$	6201
fair$	3043 3044 3045 3594 5675 5676 5683 5699
fairies$	14758
fake$	4707 5692 5707
fall	4952
fall$	6641 6642 6643 6644 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 14081 2134 16096 4386 10636 17259 17263 17293 5811 12153
fallen$	545 546 1689 1690 1691 1692 1693 1694 1695 2134 4386 5811
falling$	545 546 1241 1242 1243 2134 11970 5811
falls$	6641 6642 6643 6644 545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4386 16774 17259 17293 5811 12048 12153
false$	14482 16345 4707 10941 5354 5359 5694 5707
fame$	11538
families$	12780 12781 13436 7668 2344 2345 2360 14782 14789 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 8879 8880 14961 14965 14966 15426 10516 10517 10518 10519 10520 10521 10573 10585 16665 16724 11603 11756 11758 11805 11810 12040 12046
family	11364 11365 17475
family$	13436 8588 2360 14782 14789 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 8879 8880 14961 14965 14966 15216 15243 15247 15426 10584 17444 11366 11372 17456 17457 17460 5149 17472 5182 17497 17499 17505 11442 11603 11756 11805 5576 11810 5993 6032 12273 12278
fan$	1453
fancies$	12917 12918 2485 2488
fancy$	12917 12918 2485 2488
fanned$	1453
fanning$	1453
fans$	1453
fantasist$	11630
fantasists$	11630
far$	13767 1598 1699 14484 14485 14486 2480 2895 2899 2932 3175 3255 9675 4318 4319 4320 4470 17240
farce$	12015
farcical$	6155
farm$	14862
fashionably$	3578 5679
fast$	7389 7746 7750 14832 14839 14840 15204 15272 5343
faster$	15129
fat$	6144
fate$	11524
father	11365 17446 11368 5140 5150 11384 5152 5155 5161 17475 17491 17497 11421
father$	2344 2345 8879 8880 15014 8945 2713 2714 9057 2931 2940 9174 9175 9176 9177 9220 9221 9222 3458 3459 3460 3461 5127 5128 5129 17442 17444 11366 5136 5137 11372 5141 17456 17457 5148 5149 17468 17472 11394 11395 11402 5181 5182 17505 11805
fathers$	8945 3458 3459 3460 3461 5148 11805 11867
fatigue$	12195
fattest$	3601 5703
fault$	12690 12691 408 409 410 411 12726 12727 12728 13183 916 917 13305 13314 13315 13316 13317 7248 1016 7250 13330 13450 13451 13452 13453 13454 13455 16628 16776 4494 10735 16824 16825 16826 11525 11533 5815 12051 12061
faultless$	7248 1016 7250
faulty$	8109
favor$	6872
favors$	6872
favour$	6871 12957 12958 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4534 4535 4536 11508 5721
favoured$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4534 4535 4536 5721
favouring$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4534 4535 4536 5721
favourred$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4534 4535 4536 5721
favourring$	3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4534 4535 4536 5721
favours$	6871 12957 12958 7783 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 4534 4535 4536 11508 11509 5721
faze$	9392 15595 15613 15614 9536
fazed$	15594
fazes$	9250 15330 9517 9518
fear$	7331 8568 8569 2337 2338 14694 3183 15515 5619
feared$	13606 3183 5619
fearless$	6137
fears$	14694 3183 5619
february$	12865
feckless$	6114 6123
fecklessness$	2209 2210 14977 14978 11766
fed	4592
fed$	98 99 100 101 887 2327 2328 17022 5205 5208 12190
feeble$	16650
feed	4592 4676 4687 5847
feed$	98 99 100 101 887 2327 2328 4584 4693 4713 4942
feeded$	4584
feeding$	2327 2328 4584 4693 5958
feeds$	98 99 100 101 887 2327 2328 4584 4693 4942 5205
feel$	12917 12918 7663 8285 8286 2331 2339 2517 9538 3306 4739
feelin	5947
feelings$	14634
feels	5947
feels$	12917 12918 8285 8286 2331 2339 2517
feet$	12828 12829 13834 7757 15610 15733 9803 15883 15884 16004 16745 16819 5660
feigned$	5359
fell$	545 546 1241 1242 1243 1689 1690 1691 1692 1693 1694 1695 2134 4386 17263 5811 12140 5981
felt	5947
felt$	12917 12918 8285 8286 8403 8404
female	5895
female$	9790 15870 15871 9793 15873 15874 3580 10838 4784 11635 11884 5652 5881
females$	14916 4784 11635 6139
fend$	8977 9285 9286 9287 9290 9291 9293 9294 9297 3065 15423 15857 16595
fendded$	3065
fendding$	3065
fended$	3065
fending$	9285 9286 9287 9290 9291 9293 9294 9297 3065 15423
fends$	3065
feral$	14864 5523 11757 6123
ferocious$	6121
fester$	16830
fetch$	6947 717
fetched$	6947 717 6962 6963 6964 6965 6966
fetches$	6947 717
fetching$	6947 717 15547
feud$	13766
fever$	12194
few$	11668
fewer	4952
fewer$	4944 4948 17263 5929
fibrosis$	12195
fiercely$	5616 5649
fifteen$	2843 2844 2845
fight	4952
fight$	12732 12761 12763 12764 12765 12810 7027 13158 13326 1028 1029 1030 1031 1033 1034 1035 1036 1037 13508 1423 13761 14081 14106 8103 14183 14218 14310 14311 14384 14468 14469 14692 2458 15015 8978 15361 3323 3324 3325 3326 3327 3492 16058 16094 16096 10083 16163 10085 16289 16290 16291 16317 16321 17534 5301 11550 11990 5936
fighti	11186 11371 11443
fighting$	12402 12403 13633 8388 14618 14674 14680 14681 14682 15015 15515 9438 16060 16321 17265 17415 5131 17450 17522
fights$	13262 13263 13264 13265 13266 13507 14383 14387 2458 15015 3323 3324 3325 3326 3327 3492 16286 16287 16288 16289 16290 16291 16317 16321 16322 11550 11990
figure$	8946 8947 9164 2978 2979 2980 2981 2982 9856 11214 11602
figures$	12670 12671 8946 8947 2978 2979 2980 2981 2982 16723 16761 10738 16827 16829 16838 16839 11214 11602
file$	16608 16922 16934
files$	16608 16922 16934
filler$	11917
fillers$	11917
film	17074 5030
film$	12606 12607 9929 17052 4745 17059 17063 10990 4758 17253 5012 11263 12109
filmed$	12363 12398 12438 6547 14046 14048 15496 15511 4745 17061 4750 10990 4758 17155 5875
filming$	15511 4745 10990 4834 12132
films$	4745 17059 10990 5012
filter$	14804 14805 14806 14807 14808
filthy$	15946 15947 6144
final$	5104 6058 6060
finance$	98 99 100 101
find	17047 4779 5859
find$	2 1227 7530 1350 13740 2672 9781 16094 16895 10835 4625 4646 4648 4649 10926 4787 4799 17214
findded$	2 1350
findding$	2 1350
finded$	2 1350
finding$	2 13537 1350 8345 8346 8347
finds$	2 1227 1350 7659 2671 10926
fine	11205 5120
fine$	1260 1261 1262 8231 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 9321 3089 3090 9324 9330 9331 9332 9333 9334 9335 9336 9365 9366 9367 9368 3405 9655 3423 9732 3500 3501 3502 17284
fined$	11450
fines$	17284
finger	17206 5030
finger$	7325 16453 16454 16463 16464 16474 17396 17397
fingered$	11722
fingerprint$	11263
fingers$	7325 7581 7582 14737 17396
finish$	10021
finished$	15748 3443 3444 3445 16200 16201 16202 16203 4043 16365
fire	11471
fire$	12831 13169 13404 13766 13830 13831 17124 11471 17550 5482 5483
firear	17547
firebrand$	6109
firebrands$	6109
firesetter$	6112
firesetters$	6112
firestarter$	6112
firestarters$	6112
firing$	7793
firm	4982 4988 4993
firm$	11221 4992
firmer$	4992
first$	12784 7685 13835 13836 7761 2211 2271 2367 16523 16717 16891 6058
fishnets$	11954
fisted$	16784 12026
fit$	3399 3400 10551 4576 17363
fits	11288
fits$	4576 17367 12198
fitted$	17375 5228
fitting$	9869 9893
five	10807 10822 16985 10917 10939 17024 10978 4748 4749 17069 17070 17072 17113 4815 4829 11074 17159 17176 17179 17184 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 17332 5027 12143 12237
five$	6646 6987 6988 6993 6994 7004 7044 7057 7061 7353 7614 13753 7943 1843 8115 8278 8397 2165 2166 2167 2195 14520 14616 2359 2611 15155 3570 9804 9805 3616 15928 15929 15930 15931 15932 15933 16145 16146 16147 16148 16149 10089 10090 10091 10106 10115 10121 3984 10222 10223 3993 10227 10598 16694 11048 17151 17153 5881
fix$	13371 13372 13373
fixated$	5834
fixed$	11205 11334 6225
flag$	4684 4733 5870
flagg	4782
flagged$	4618 4684 4689 4732 4733 17060
flagging$	4684
flagrant$	2319 2320 2322
flags$	13983 4684 4733 11558
flaky$	6114
flame$	13830 13831 13858
flames$	13765 13766
flash$	7476
flashb	6192
flashing$	13736 13737
flashy$	5726
flat	11365 17449
flat$	12678 12890 12891 12892 12893 6815 6816 6817 6818 13010 13011 13043 13124 13125 13126 13341 13535 13536 13629 13642 13646 13867 13868 13869 13870 13871 13949 14117 15426 3735 17444 17476 17494 17496 17509 5201 17519 12287
flatly$	5743
flatmates$	9120 9121 9122
flats$	13010 13011 13341 17508
flatter$	4526
flattered$	12363 11575
flaunt$	6081
flaunted$	6081
flaunting$	6081
flaunts$	6081
flauntted$	6081
flauntting$	6081
fleas	5202
fleas$	11435
fled$	12115
fledged$	9711
fleece$	11954 11963
fleeces$	11954 11963
flew$	1518 1519 1660 1661 2509
flier$	11640
fliers$	11640
flies$	1518 1519 1660 1661 2509
fling$	58 360
flinging$	58 360
flings$	58 360
flip$	10870
flirt$	612 613 614 632 858 981 982 3323 3324 3325 3326 3327 11685
flirtatious$	6086 6133
flirted$	612 613 614 632 858
flirting$	12653 612 613 614 632 858 907 13736 13737
flirts$	612 613 614 632 858 3323 3324 3325 3326 3327 11685
flirtted$	612 613 614 632 858
flirtting$	612 613 614 632 858
flirty$	6086
floor	11416
floor$	17495 5184 17506
floozies$	6111
floozy$	6111
floppy$	5676
flourish$	1294
flourished$	1294
flourishes$	1294
flourishing$	1294
flout$	2141 2142 4565 5350
flouted$	2141 2142 4565 5350
flouting$	2141 2142 4565 5350
flouts$	2141 2142 4565 5350
floutted$	2141 2142 4565 5350
floutting$	2141 2142 4565 5350
flown$	1518 1519
flung$	58 360
flunkey$	6096
flunkeys$	6096
fluoxe	5986
fluoxetine$	12219
flush$	16880
fly$	1518 1519 1660 1661 2509
flyer$	11640
flyers$	11640
flying$	1518 1519 2509
fob$	4395 5806
fobbed$	4373 4395 5806
fobbing$	4395 5806
fobed$	4395 5806
fobing$	4395 5806
fobs$	4395 5806
focus	11252
focus$	4840
foetal$	6189
follow	4724 17087 5030
follow$	12482 12606 12732 7130 13739 13906 13911 14296 8262 8263 8264 8265 8266 14346 14348 2223 16019 16068 16074 16088 16132 16133 16134 4125 4126 4127 10570 16788 17017 17019 17052 4745 17063 10990 11263 5286 11978 12109
followed$	12482 13058 13066 13089 14031 14046 14048 2223 4125 4126 4127 16604 4745 10990 17073 5286
follower$	2422
followers$	2422 11538 11539
following$	8345 8346 8347 2223 4745 10990 5286
follows$	7130 7659 14031 2223 16132 16133 16134 4745 10990 5286
folly$	13108 13109 13110 13111 13197 13663
food	5207 11441
food$	12949 12950 12951 12952 12953 12954 12955 12956 12961 17515 11440 5208
foodbank$	17520
fool$	11685 11855
fooled$	12363 15533
foolhardy$	5244 6115
foolish$	6330 114 115 6369 170 171 172 173 174 175 176 947 1352 1834 1925 1926 16518 16519 5244 11560 5328 5331
foolishness$	12707 12708 12709 12710 12711 12712 13108 13109 13110 13111 13197 7157 7158 7178 13258 13450 13451 13452 13453 13454 13455
fools$	15679 11685 11855 12023
foot	11233
foot$	13853 9803 15883 15884 15976 15977 17123 17312 17396 17397 5372 5660
footag	10867 10967 17169
footage$	16931 16941 16946 4679 10918 4713 17046 10968 17048 4738 4757 5871 12105
footballer$	12672
footballers$	12672
footho	16969
footprint$	17335
foots$	17396
footsoldier$	6096
footsoldiers$	6096
for	11021 4879 12079 5847 5925 5932
for$	6341 12743 12774 6729 6788 6790 6791 12940 6870 12965 7076 7077 7078 7079 7080 13292 13318 13346 7351 13466 1164 1165 7404 7406 7407 7408 7458 7459 7474 13589 7681 7682 7683 7684 13926 7851 7852 1620 7854 7855 7856 7891 7922 7923 7924 7925 7926 8002 14335 14505 8521 14601 8539 8541 8542 8543 8545 8546 14629 8601 8628 2474 8758 8775 8787 8789 14943 8907 8912 8914 8916 8936 9091 9092 9264 9265 9266 9268 9298 15483 15485 15522 9550 15852 9858 4009 4010 16327 16528 10554 16640 16641 4404 16750 10687 16798 16800 16811 16837 16857 16858 16860 16914 10864 4682 10923 17057 11042 11046 11050 11063 11073 11091 11095 17185 11110 11111 11131 11183 4967 11250 11275 17355 5057 17377 17398 11321 17401 17402 11330 11336 17525 17542 5232 11488 5306 5323 11810 12049 12112 12115 12140 12173 6010 12293 12295 12301 12306
forbidden$	7996 5193
force	4571 10805 10806 4575 10811 16895 4593 10831 10839 10840 10841 4609 4610 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 17045 4747 11067 4851 11090 11132 4937 4941 11175 5021
force$	10321 10326 10327 4103 16806 10754 16873 16874 10804 16885 16890 10826 16910 16911 4600 16913 16918 16919 16920 10842 10843 16925 4614 16933 10861 10890 10896 10898 16979 16984 4674 16988 16989 16991 16996 10924 10925 17005 17007 17011 17014 10980 17125 17146 11084 11114 17211 11170 11174 17254 5021 11254 5844 12168
forced$	8267 8268 8269 8270 8271 8272 14357 14358 14359 14360 14362 14379 2558 2561
forces$	8267 8268 8269
forcing$	8270 8271 8272
foreca	4766
forehead$	15911
foreign$	3580 9818 5678 11914 11943
foreman$	13012 13013 13014
forens	6177
forese	4766
foresight$	11545
forever$	4009 10242 4010 10243 4011 4012 4013 4014 4015 4016 4051 4052 5765
forget	11301
forget$	17380
forgot$	4406 4565 12054
forgotten$	5802 12054
form	4618 12079
form$	14543 10449 16643 4630 17158
formal$	6058
formally$	6011
formed$	9713 4630
forming$	4630
forms$	4630 17158
forties$	13009
forwar	4592 4687
forward$	10913 4685 4695 4774 4857 11165
forwardd$	4695
forwarded$	16965 10913 4695
forwardes$	4685
forwarding$	10913 4685 4695 4857
forwards$	10913 4685 4695 4857
foster	6040
foster$	13436 2697 11365 17475 17497 17512 5573 12273 12279
fostered$	12273
fought$	7163 14051 8098 14219 2458 3492
foul$	14212 5473 5501 5547
found$	2 1227 13653 13654 1350 8403 8404 2249 8797 2622 2673 4316 16638 5215 5235 5511 5792
foundation$	15915 15916 15917 11941
four	10807 10822 16985 10917 10939 17024 10978 4748 4749 17069 17070 17072 17113 4815 4829 11074 17159 17176 17179 17184 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 17332 12143 12237
four$	8278 14616 3616 15928 15929 15930 15931 15932 15933 10106 10121 16694 11048 17151 17153 5881 5999
fourteen$	2843 2844 2845 15766 15767 15768 15769
fractured$	5084 11318
fragment$	17281
frame	4769
frame$	15878 15879 15880 4569 11002 11888
frames$	15878 15879 15880 11888
fraternise$	5345
fraternised$	5345
fraternises$	5345
fraternising$	5345
fraternity$	11620
freak$	14715 11685
freaks$	14715 11685
freckled$	3594 5683 6144
freckles$	6145
freckly$	6144
free	11056
free$	6367 135 12681 12682 12683 12684 12685 12686 12687 12688 6624 13016 13017 13354 1063 7416 7417 7418 7419 7420 7421 1636 1637 1638 1639 4943 11235 5206 11519
freeloader$	11685
freeloaders$	11685
freely$	13016 13017 706 714 715 716 13029 13040 16736 16737 16738 16739 11518 11519 5287 5311
frequent$	602 603 5258 5407
frequently$	601
fret$	15555 15558 9480
friend	10807 16897 16985 10917 10939 17024 4748 4749 17069 17070 17072 11025 17113 4815 4829 11074 17176 17179 11136 11145 17224 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 5003 17320 17332 5027 17342 12143 12151 12283
friend$	13540 13541 8018 8026 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 15869 15872 11615 11756
friendly$	8591
friends$	6234 12427 12454 384 12721 6646 414 12756 452 6703 6704 6705 12862 6987 6988 6993 6994 7004 7044 7057 7061 925 946 7179 13401 13402 13403 7353 13540 13541 1328 1329 1331 7614 13729 13753 7943 7954 7955 8018 8026 1843 8115 8278 8397 2165 2166 2167 2172 2195 14520 14521 14547 8471 2359 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 2660 9084 9120 9121 9122 15252 15253 15254 15255 15256 15299 15300 15301 15499 15505 15597 3533 15869 15872 15913 3635 3684 3685 16145 16146 16147 16148 16149 10089 10090 10091 10106 10115 10121 10133 3984 10222 10223 3993 10227 10238 16373 10516 10517 10518 10519 10520 10521 10583 16694 16702 16703 16704 16705 16706 16707 16708 10779 17104 11048 4826 17151 17153 4892 17289 11236 11474 11615 11756 5532 5533 12038 12046
friendship$	6377 6701 469 13260 2121 2122 8436 2239 11615 11617
friendships$	3 4 5 6 7 8 9 6275 6701 469 13401 13402 13403 2121 2122 11615 11617
frighten$	15490 15491 15492 15595
frightened$	15450 15451 15452 3181 3182 15594 15598
frightening$	12404 12405 12406 12407 12408
frightens$	9250 15330 9517 9518 15718
fringe$	15982
fringes$	15982
fritter$	5824
frittered$	5824
frittering$	5824
fritterred$	5824
fritterring$	5824
fritters$	5824
frizzy$	5676 5699
from	12079
from$	12543 12651 13582 1496 1497 14156 14157 14158 14159 14160 14167 14168 8713 14904 2653 2654 8900 9132 9165 9382 9408 9488 15869 15872 3665 16047 10337 10803 4682 17035 17055 17057 4768 4777 17103 11100 4880 11139 17261 17283 11241 11335 11336 11377 11378 17477 5227 11850 11953 12001 12093 5943 12200 12247 12306
front$	11428
fruit$	5457
fruitf	11099
fruitful$	17178
frustrating$	10651 16731
ft$	15883 15884 5660
full$	6463 6471 6497 2388 8673 8678 2523 2873 2965 3335 3336 3337 3338 3339 3479 3485 4760 5119 5708
fully$	2724 2873 9109 3083 3086 3111 3120 3478 3480 3481 5288 5311 5616
fumble$	6158
fumbled$	6158
fumbles$	6158
fumbling$	6158
fun$	6701 469 13605 13933
functi	4618 5114 12178
function$	2810 2811 2812 2813 2814 2815
functioned$	2810 2811 2812 2813 2814 2815
functioning$	2810 2811 2812 2813 2814 2815
functionned$	2810 2811 2812 2813 2814 2815
functionning$	2810 2811 2812 2813 2814 2815
functions$	2810 2811 2812 2813 2814 2815
fund$	98 99 100 101 16594
funded$	98 99 100 101
funding$	12057
funds$	98 99 100 101 12289
funeral$	15693 15694 15695 15696 17439
furthe	4593 4911 5011 12151 5925
further$	7818 10826 4874 11244 5881
furthered$	4874
furthering$	4874
furthers$	4874
fuse$	11701
fuses$	11701
fuss$	15555 15558 9480
futile$	5753
future$	12780 12781 13261 13301 13859 14109 14795 16055 16056 16057 5466
futures$	12780 12781 13261 13301 13859 14109
gain$	13098 13099 8913
gained	5052
gained$	11285
gall	11282
gallbladder$	17361
gallery$	10866
gamble$	989 1547
gambled$	989 1547
gambles$	989 1547
gambling$	989 1547 17382
game$	12384 6884 890 15033 15062 15658 15659 15660 15661 15662 9588 9631 16861 16862 16863 16864 16865 12074
games$	890
gaming$	12924 12925 12926 890
gang	4571 10805 10806 4575 10811 16895 16903 16906 10831 10839 10840 10841 4609 4610 10854 4628 4629 16942 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 17006 10928 4697 10935 17025 17045 4747 11007 4785 17121 17141 11067 4851 11090 11132 4937 4941 11175 11223 17302 5003 17316 12085 12116 12163 12164
gang$	6678 12842 12847 12857 12867 12898 13026 13027 13028 6950 13411 13412 13413 13414 13415 13416 13442 13443 7490 13842 13844 13882 13883 13884 13888 14394 14433 14496 14600 14628 14852 14859 14865 2708 15252 15253 15254 15255 15256 15785 16910 4601 16928 16930 16943 10914 10915 10922 10998 4767 11001 11018 17098 11037 11038 4824 4922 17255 17266 17288 4998 11236 11242 11483 11485 11541 5360 11602 5450 5481 5521 5567 5850 12089 5870 5880 5893 5933 6092 6186
gangling$	6144
gangly$	6144
gangs$	12842 12847 12857 12867 13026 13027 13028 6950 13442 13443 13842 13844 13888 14394 14433 14496 14600 14628 14859 16910 4601 16930 10915 10922 10998 11001 11242 11483 11485 11541 5360 11602 5850 6092 6186
gangsta$	14497 14797 11594 6093
gangstas$	14497 14797 11594 6093
gangster$	14497 2216 2481 2482 2483 2484 14797 14864 11594 11699 6093
gangsters$	14497 2216 14669 2481 2482 2483 2484 14797 14864 11594 11699 6093
gaoler$	13295
gaolers$	13295
gap	12079
gap$	16715 16766
gaps$	16715 16766 4572 5117
garage$	13867 13868 13869 13870 13871 17492 17504
gather	10856 12079 5847 5888
gather$	15021 10730 4584 10862 16978 4718 17049 17324 11886
gathered$	15021 4584 10862 16970 4718 11886
gathering$	15021 4584 16935 10862 4718 11886
gatherred$	15021 11886
gatherring$	15021 11886
gathers$	15021 4584 10862 4718 17324 11886
gaudy$	5726
gaunt$	6144
gave	4592
gave$	307 308 309 310 311 312 313 483 734 735 7065 7066 1107 1108 1109 1110 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 13914 13915 13916 1662 1663 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 3446 4231 4257 4378 4379 4380 4381 4382 10662 11450 5480 5983
gbh	11465 6078
gbh$	17544 12311
gcse$	17407 12250 6026 6027 12262
gcses	11359
gcses$	17407 17438 12250 12262
gdpr$	16749
gear$	15971 15972 15973 15974 15975 16961 11959 11969
genera	5847
general$	3735
generation$	11603 11678
generator$	4858 12131
generators$	4858 12131
genes$	14789
genital$	6204
gentleman$	15218 15219 15220
gentlemen$	3003 15716
gents$	3003
get	11014 5025
get$	59 60 86 87 88 90 92 93 94 95 96 12429 6351 156 157 158 159 160 12587 12588 12589 12591 6562 12732 12763 12764 12767 6691 12986 724 727 728 13098 13099 7022 870 871 7200 7201 7261 1051 1054 7336 1157 1158 1159 1191 1203 1205 7477 7479 7481 7529 13641 13651 13652 1345 1346 1347 1348 1349 13906 13913 13917 7843 7844 7845 7869 7870 7871 7872 1642 14021 14022 1761 1762 8047 14127 8100 14203 14218 14346 14348 14354 14356 2051 2129 2130 2132 2133 2134 14473 14474 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 8584 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2520 2526 2537 2541 2551 8801 8802 2612 2631 2640 2641 2642 2643 2644 2645 8913 8915 15066 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 15395 15396 3098 3102 9342 3117 9361 3133 3206 9448 15542 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3422 3493 3499 3515 3572 3584 16094 16095 10109 16210 10132 10140 16256 16257 16258 3948 3949 3950 10207 4413 10710 4495 4496 16957 4832 11262 5072 17462 5261 5274 5285 5286 11520 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 11986
geted$	7477 7479 7481
geting$	7477 7479 7481
gets	5992
gets$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 725 728 870 871 13235 1052 1055 1157 1158 1159 1203 1205 7477 7479 7481 1345 1346 1347 1348 1349 7859 14021 14022 1761 1762 2051 2129 2130 2134 14473 14474 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2466 2526 2537 2541 2551 8826 2612 2631 2640 2641 2642 2643 2644 2645 15066 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3099 3103 3118 3134 15542 3254 3367 3368 3385 9619 3392 3393 3394 3395 3396 3397 3404 3422 3499 3515 3572 3584 10154 10190 10207 4413 4495 4496 16957 4832 5066 5072 5093 5098 5115 5205 5261 5274 5286 11520 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 5965 6011 6013
getted$	7477 7479 7481
getting$	59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 6713 12986 728 7261 1157 1158 1159 1203 1205 7477 7479 7481 13613 7559 1336 1337 1345 1346 1347 1348 1349 8304 2129 2130 2132 2133 2134 8571 2466 8833 8834 9007 3101 9342 3135 16256 16257 16258 10185 16295 16296 16321 4413 4495 4496 4832 5072 5286 11986
ghastly$	5473
gift$	12632 12633 6564 6565 6566 6567 6568 6570 6571 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13021 1225 1226 13556 13914 13915 13916 14440
gifts$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13021 13052 13460 13461 13462 13463 13556 7571 13914 13915 13916 13917 14385 14386 14413 8338 14440 14456
gilet$	15971 15972 15973 11950 11959
gilets$	15971 15972 15973 11950 11959
gin$	17376
ginger$	9839 5676 5699 6144
girl	10807 16985 10917 10939 17024 17069 17070 17072 17113 4829 17159 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 11385 11470 12143
girl$	384 414 452 925 946 7179 1328 1329 1331 2172 14536 14537 2360 14699 14711 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 2660 15128 2998 2999 15681 9752 3533 3635 3684 3685 10040 10141 10142 10838 11442 17549 5352 11614 11626 5394 11683 11756 5532 5533 11833 11913 11936
girlfr	17445
girlfriend$	12481 12969 662 13005 13006 695 696 697 698 699 17452 17460 17467 11511 11512
girlfriends$	12481 12969 662 13005 13006 695 696 697 698 699 11511 11512
girls	10822 10830 17056 10978 4748 4749 11025 4815 11074 17239 5027 17342
girls$	12427 384 12721 6646 414 452 12836 6758 6760 6762 6987 6988 6993 6994 7004 7044 7057 7061 925 946 7179 7353 1328 1329 1331 7614 13729 13753 7943 7954 7955 8017 8025 1843 8115 8278 14447 14457 14458 14459 14460 8397 2165 2166 2167 2172 14498 14500 2195 14509 14510 14511 14512 14517 14520 14521 14536 14537 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568 14617 2359 2360 14699 14711 2427 2428 2429 2430 14782 14811 14812 14813 14814 2527 14848 14917 14920 14945 14946 14947 14948 14949 14950 14961 2660 14979 15128 9084 2860 2874 9169 9170 9171 9172 2964 2998 2999 15335 15344 15597 15681 9749 3533 15913 3635 3684 3685 16145 16146 16147 16148 16149 10089 10090 10091 10106 10115 10121 16211 10133 16221 3984 10222 10223 3993 10227 10238 16373 16554 10516 10517 10518 10519 10520 10521 10582 16676 16694 16702 16703 16704 16705 16706 16707 16708 16709 10779 17104 11048 4826 17153 4892 11486 11614 11626 11673 11679 11683 11706 11756 5532 5533 11833 11913 12038 12046
git$	11604
gits$	11604
giv	4675
give	4592 4676
give$	12607 307 308 309 310 311 312 313 12696 483 734 735 7065 7066 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1662 1663 1750 1751 1752 1753 1754 1756 1757 8033 2161 2162 2346 2347 2348 2754 9407 3184 3185 3230 9633 3446 15935 16068 16074 16088 10381 4231 4378 4379 4380 4381 4382 10813 10836 4661 10913 4685 4857 4942 5480 11978
gived$	7065 7066 1144 1145 1146 1147 2346 2347 2348 3230
giveed$	10913
givees$	4685
giveing$	4661 10913 4685 4857
given	4582 10930 10996 5228
given$	12543 6498 6499 7065 7066 1144 1145 1146 1147 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 3446 3858 16544 16545 16546 16547 4257 4378 4379 4380 4381 4382 17068 5066 5067 5098 5101 5115 5172
gives$	307 308 309 310 311 312 313 483 734 735 7065 7066 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2161 2162 2346 2347 2348 3184 3185 3230 15935 4231 4257 4378 4379 4380 4381 4382 10858 10875 4661 10913 4685 4857 4942 5480
giving$	307 308 309 310 311 312 313 483 7065 7066 1144 1145 1146 1147 1470 1471 1472 1473 1474 1475 1488 1489 1490 1491 1492 1750 1751 1752 1753 1754 1756 1757 2346 2347 2348 9357 3184 3185 3230 4231 4378 4379 4380 4381 4382 10858 5480
glad$	314 315 320 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 7706 7827 13907 13908 13909 13910 1599 1600 1601 1798 1799 1800 1801 3405 16883 5301
gladly$	714 715 716 13029 1244 1245 1246 1247 1248 1249
glamour$	14385 14386 14407 14413
glandular$	5961
glass$	12188
glasses$	11954
glaucoma$	6194
glean$	4584
gleaned$	4584 16990
gleaning$	4584
gleans$	4584
glories$	1097 1098
glorified$	1210 5308
glorifies$	1210 5308
glorify$	1210 5308
glorifying$	1210 5308
glory$	1097 1098
gloves$	11954
glued$	4046
go$	6352 12432 6354 6355 12444 6399 12515 12527 12528 12537 12570 12587 12588 12589 12591 6518 12600 401 6652 6658 6659 6660 6661 12741 12761 12763 12764 12765 6721 6723 6724 541 542 543 544 545 546 580 583 586 587 6823 6826 6834 605 606 12986 710 711 712 720 728 13053 13054 13055 13056 13057 7007 13124 13125 13126 7193 7262 7263 7270 1038 1039 1040 1047 1048 1057 1149 13464 1192 7431 7477 7479 7481 7563 1521 1522 1523 1524 1525 1526 1527 13906 13911 13917 7869 7870 7871 7872 1660 1661 14054 14055 8028 8049 14147 14296 14310 14311 14346 14348 14354 14356 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2520 2680 2681 2682 15689 15690 15691 15692 3667 3676 3688 3689 3690 3691 3692 16019 16068 16074 16088 16094 16095 3800 16321 10284 10447 10731 10931 4925 17259 17324 5203 5256 5285 5286 11520 5462 11978 6055
goad$	2149 2150 5349
goadded$	2149 2150 5349
goadding$	2149 2150 5349
goaded$	2149 2150 5349
goading$	2149 2150 5349
goads$	2149 2150 5349
goal	4969
goal$	13854 4957 17319
gobby$	6123
goed$	7477 7479 7481
goes	16957
goes$	12527 12528 12570 401 541 542 543 544 584 586 587 6834 605 606 710 711 712 721 728 13233 1049 1150 7477 7479 7481 1379 1521 1522 1523 1524 1525 1526 1660 1661 1673 1674 7909 7910 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3667 3676 3688 3689 3690 3691 3692 3853 16231 16321 10284 10931 17039 17259 5082 5203 5208 5216 5256 5285 5286 11520 5462 5992 6055
gofer$	6096
gofers$	6096
going$	12538 12560 12561 12562 401 12791 6715 541 542 543 544 579 586 587 6822 6825 6832 6833 6834 605 606 666 12986 710 711 712 722 728 13053 13054 13055 13056 13057 13085 13124 13125 13126 7262 7431 7477 7479 7481 7535 7555 1521 1522 1523 1524 1525 1526 2099 2132 2133 8385 2315 2520 2680 2681 2682 9077 9078 3015 3667 3676 3688 3689 3690 3691 3692 16067 10009 3777 3778 3779 3780 10014 3786 3787 3788 16150 16205 16321 10284 4780 4925 5203 5216 5256 5285 5286 5477 5978 6055
goings$	17031 10994
gold$	8625 5688 11954
gone$	6698 6699 6709 6733 6734 6735 6736 6737 6738 6739 6740 541 542 543 544 545 546 586 587 6834 710 711 712 728 13058 13059 6990 13075 13076 13077 13090 7477 7479 7481 1521 1522 1523 1524 1525 1526 1660 1661 7995 8094 8142 14229 14232 2099 2315 2463 2464 15748 15754 16552 16553 10816 10931 4771 11341 5188 5256 5285 5286 11520 5462 5978
gonorr	6204
good$	12385 6369 6410 576 8394 8395 8438 2206 14607 2395 8630 8732 2554 8987 9124 9208 3058 3066 3069 9463 10179 10552 10739 4760 5664
goods$	11150
goodwill$	8575
goose$	11960
gorgeous$	6144
gormless$	11914 6123
gos$	17324
gossip$	11685
gossips$	11685
got	17389 5228
got$	12334 6256 59 60 86 87 88 90 92 93 94 95 96 156 157 158 159 160 12587 12588 12589 12591 6747 723 726 728 13058 13075 13076 13077 13091 876 877 13235 974 975 13304 1053 1056 13377 13378 7307 1157 1158 1159 1203 1205 7477 7479 7481 7499 7500 1345 1346 1347 1348 1349 7859 7860 14021 14022 1761 1762 1786 1787 1788 1789 1790 1791 1792 1793 14227 8149 2129 2130 2134 14473 14474 2425 2426 2466 2492 2685 3100 3119 3275 3335 3336 3337 3338 3339 3422 3598 3611 3612 3613 3614 3670 10138 16448 16449 4413 4495 4496 16990 4832 5101 5204 5205 5285 5286 11520 5478 5566 5700 5711 5964 5981 6011 6013 6057
gown$	15961
gowns$	15961 15986 16003
gp	11308 5078
gp$	17387 11311
gps	5228
gps$	11461
grade	12237
grade$	16894 12259 6164
graded$	2611 2614 17060 5848 6164
grades	17437 11359
grades$	16894 17438 12259
graffi	11443
graffiti$	17171 17522
graft$	12193
grafts$	12193
grain$	1405
gran	11365 17446 11368 5140 5150 11384 5152 5155 17491 17497 11421
gran$	5127 17444 5153
grandad$	5153
grandf	11365
grandfather$	17444
grandm	11365
grandmother$	13929 17442 17444
grandmothers$	13929
granite$	15585
granny$	13929
grante	11096 6061
granted$	17175 12133
grasp$	14296 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 9198 15278 9218 15298 9718
grass$	16758
grateful$	16883
gratitude$	14804 14805 14806 14807 14808
grave$	13851 13852 17439
graves$	13851 13852
graveyard$	17492
gravitate$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitated$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitates$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
gravitating$	2082 2083 2084 2085 2086 2087 2088 2089 2090 2091 2092 2093 2094
greasy$	3594 15922 5676 5683 5699
great$	7819 8576
greater$	2856
greatly$	17328
greed$	12707 12708 12709 12710 12711 12712 13108 13109 13110 13111 13197 7157 7158 7178 13258 13450 13451 13452 13453 13454 13455 13605 13663 13936 13937 1626 1627 14070 8073 8166 1934 8168 14385 14386 11557
greedily$	1244 1245 1246 1247 1248 1249
greedy$	6123
green$	7707 15244 15245 15246 15677 15912 11843 5677 5699
greet$	4539
greeted$	4539
greeting$	4539
greets$	4539
greetted$	4539
greetting$	4539
grew$	2817 2818 3593 5682
grey$	15912 15922 5699 11954 5726 12128
grief$	7777 15728
grip$	9218 15298 16725 16802 16803 16804 16805 4990 12055
grips$	4990
gromme	11282
grommets$	17361
groomed$	12363 12371 13019 13347 14048 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14371 14372 14373 14374 14375 14376 14377 14378 15533 11903
groomer$	12898 12993 12998 13003 13479 13480 13481 13482 13483 13484 13485 13486 13487 13808 14202 14524 2216 2303 15683 11540 11621 11624 11625
groomers$	12898 12998 13003 13479 13480 13481 13482 13483 13484 13485 13486 13487 13808 14202 14524 2216 2303 11540 11621 11624 11625
grooming$	12356 12357 12358 12378 12390 12714 13193 13194 13395 7317 13744 13745 14371 14372 14373 14374 14375 14376 14377 14378 15797 11532 11589
gross$	5769
ground$	4674 17083
grounds$	4862 4878 5170
group	10807 16897 10822 16985 10917 10939 17024 17033 17050 17053 17056 10978 17058 4748 4749 17069 17070 17072 11025 17113 4815 4829 17159 4853 17176 17179 17184 11118 4891 11136 11145 17224 11146 17238 11166 11169 17250 4940 17257 4946 17296 11223 17302 17308 11234 5003 17316 17320 17332 5027 17342 12099 5889 5890 12138 12143 12151 12163 12164
group$	12335 12427 12455 12456 384 12721 12723 6646 414 452 12836 6758 6760 6762 6987 6988 6993 6994 7004 7044 7057 7061 7108 925 946 7179 7189 7353 1328 1329 1331 7614 13729 13738 13753 7943 7954 7955 8012 8020 1843 8115 14349 8278 8397 2165 2166 2167 2172 14500 2195 14513 14515 14520 14521 14544 14547 8471 8472 2281 2359 2360 14693 2427 2428 2429 2430 14763 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 2660 14979 8905 8906 2708 15025 15143 15252 15253 15254 15255 15256 15299 15300 15301 15315 3023 3024 15347 15597 15725 15727 15773 15785 3533 3535 3536 15913 3635 3684 3685 16145 16146 16147 16148 16149 16164 10089 10090 10091 10094 10095 10106 10115 10121 16211 10133 16221 16226 16228 3984 10222 10223 3993 10227 10238 16373 10516 10517 10518 10519 10520 10521 16614 10576 10578 16693 16702 16703 16704 16705 16706 16707 16708 16709 16794 16795 10721 10779 10781 10804 16885 16890 16930 16933 10861 10890 10896 10898 16984 16988 16989 16991 17001 10925 17007 17014 17019 10958 4726 17066 17079 4785 17104 11048 4824 4826 17146 4838 17151 11084 11086 11124 4892 17211 17225 17226 11170 11174 17254 17255 17287 17288 17289 11219 17304 4998 11236 11264 11267 17347 11614 11617 11668 11673 11708 11756 5532 5533 11810 12038 12046 5874 12112 5890 5933 12256
groups$	12456 14513 14515 2360 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 16930 17079 11673 11756 12112
grow	5023
grow$	2817 2818 2960 15273 15274 9196 3593 5682
growing$	2817 2818 3593 5682
grown$	657 12975 7329 8343 2128 15028 15075 2802 15116 15117 15118 15119 15120 15121 9044 9045 9046 9047 2817 2818 9063 9069 9070 9071 15152 15153 15154 15158 15159 15160 15161 15162 15163 15169 15172 9096 9098 9099 9100 9101 9102 9106 9108 15188 9117 15202 15203 2892 2909 15223 15225 2917 2918 9153 15233 15234 9159 9160 2936 2954 2955 2966 9201 15287 15288 15289 15294 2986 15308 9230 9312 9315 9348 15428 15429 15430 15431 9405 3186 3187 3188 3189 15513 15514 9472 9474 3249 15561 3250 3251 15563 9492 3275 15629 15630 15631 15632 15636 9625 9662 15743 9665 9697 9699 3504 3528 3529 3530 3531 3541 9785 3593 11830 5600 11834 5644 5682
grownups$	15122
grows$	2817 2818 3593 5682
grubby$	15946 15947 5719 5726 6144
grumpy$	6114
guarantee$	3892 10125 3893 10126 3894 10127 3895 10128 3896 3897
guaranteed$	3783 3784 3785 5747
guard	4611 10929 10936 4740 10983 4762 11067 4842 11075 4941
guard$	6549 12944 4587 16900 10844 16987 17008 17010 17015 4705 10973 4744 17062 4763 4764 17146 4887 4905 11174 5029
guardian$	15507 15508 15509 15510 15570
guardians$	15507 15508 15509 15510 15570
guards	11075
guards$	6549 12944 4587 16900 10844 16987 17008 17010 17015 4705 10973 4744 17062 4757 4763 4764 17146 4887 4905 11174 5029
gucci$	11954
guess$	15731 15732
guessed$	14189 14190 8112 8113 14219
guidance$	12577 12578 13972 13973 14341 14342 14343 14344 14345 15458 15472 15536 15537 15538 16434 16435 16436 16437 16438 16439 16877 11583
guilt	17100 11037
guilt$	16777 17116 5815 12052
guiltless$	7248 1016 7250
guilty	6067
guilty$	891 892 13314 13315 13316 13317 11112 11533 6067 12300
gullible$	14011 1875 15244 15245 15246 11559 5329 11843 6123
gum$	6195
gun	17547
gun$	13343 8273 8274 11448
guns$	13343
gutless$	6114
gutter$	16238
guttersnipe$	6111
guttersnipes$	6111
gyppo$	6111
gyppos$	6111
habit	12224
habit$	12410 12414 6701 469 1321 1322 1323 1324 1325 1326 1327 2112 2113 2114 4218 11477 11478
habits$	12410 12414 13849 16103 16241 11477 11478 11861
habitual$	602 603 11001 5258 5385 5398 5886
habitually$	601
had	5037 5042 5088 5992
had$	233 234 328 628 631 6979 6980 6981 6984 6985 754 755 756 757 758 759 760 761 762 777 778 779 780 13118 7040 7041 7062 7068 866 912 914 994 1086 1087 13501 1230 1276 1290 1303 7541 7544 1343 1345 1346 1347 1348 1349 1372 13730 1424 1425 1633 2425 2426 2492 2572 2685 2885 15533 15869 15872 3598 3611 3612 3613 3614 3670 3752 16334 16335 4038 4088 4089 4090 4091 4093 4094 4095 4096 10366 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4150 4151 4152 4174 4182 10441 10442 10443 10455 10457 10525 16605 4521 4522 16990 11224 5038 11275 5049 5051 5057 5059 5066 5085 11321 5098 5101 5172 5204 5566 11886 5700 5711 5773 12115 5943 5964 5965 5996 6010 6046
haemop	5962
haemophilia$	12195
hair$	15905 15907 15908 15909 15982 16013 11919 5689 11932 5701
haircut$	15907 15908 15909 15982 11932 5701 11946
haircuts$	15907 15908 15909 15982 11932 5701 11946
haired$	11900 11909
hairstyle$	15907 15908 15909 15982 11932 5701 11946
hairstyles$	15907 15908 15909 15982 11932 5701 11946
hairy$	6144
half$	904 1385 9912 10572 4833 11092 4961 5783
halfway$	11970
hall	11428
hall$	17507
halluc	6192
hallwa	11428
hallway$	17507
halve$	17263 17293
halved$	17263 12153
halves$	17293
ham$	5793
hand	4651 4687
hand$	311 312 313 13284 13285 1011 1012 1013 1014 7325 13792 1488 1489 1490 1491 1492 8032 14778 14779 8981 8982 8983 2751 9383 15463 15464 15465 9583 15832 15911 4661 10913 4685 11081 4857 11204 17396 17397
handded$	311 312 313 1488 1489 1490 1491 1492
handding$	311 312 313 1488 1489 1490 1491 1492
handed	10930 10996
handed$	311 312 313 1488 1489 1490 1491 1492 16714 10913 12019 12020 12072 12135
handedly$	12073
handes$	4685
handful$	2283 8516 2284 8517 2285 8518 2286 8519 14956 11630
handing$	311 312 313 1488 1489 1490 1491 1492 4661 10913 4685 4857 12108
handl	12082
handle	11078 4899
handle$	14821 14877 8962 8974 2767 9001 9002 2770 15101 15102 15328 15361 9285 9286 9287 9290 9291 9293 9294 9297 3082 15395 15396 3104 9338 9339 9340 9346 9449 15574 9533 3314 3315 4539 4990 5612
handled$	3082 3314 3315 4539 5612 12011
handles$	3082 3314 3315 4539 10882 17157 5612
handli	17120 6177
handling$	9285 9286 9287 9290 9291 9293 9294 9297 3082 9346 3314 3315 15658 15659 15660 15661 15662 4217 4455 4456 4457 4458 4539 11465 5612 12034
hands$	12380 12381 12382 12383 311 312 313 13284 13285 7325 13792 1488 1489 1490 1491 1492 13860 13861 8981 8982 8983 2751 9583 15911 16606 16743 4661 10913 4685 4857 17396
handse	11148
handset$	4583 10902 4729 17042 17227 5868
handsets$	4583 10902 4729 17042 17227
handsome$	6144
hang	16957 11078 5953
hang$	12732 12761 12763 12764 12765 12796 13053 13054 13055 13056 13057 13124 13125 13126 7263 7334 1102 14106 2118 2132 2133 15021 3672 3673 3674 3676 11886
hanged$	2132 2133 15021 11886
hanger$	5403
hangers$	16882 5403
hangged$	2132 2133 15021 11886
hangging$	2132 2133 15021 11886
hanging$	12538 12791 13053 13054 13055 13056 13057 13124 13125 13126 13736 13737 2118 2132 2133 15021 9860 16005 16006 11886 11970
hangouts$	17157
hangs$	2118 2132 2133 15021 3672 3673 3674 3676 11886
haphazard$	16767 16768 16769 16770
happen$	12482 12539 12540 12541 13239 13338 14599
happened$	12393 12396 12482 6999 7000 13094 13095 900 7138 13233 13324 1043 1044 7651 13731 13732 13733 13734 13735 14031 14279 14280 14281 14282 14283 15512 9534 9535 3303 16515 16516 16517
happening$	14279 14280 14281 14282 14283
happens$	12393 12482 898 13233 14031 14279 14280 14281 14282 14283
happily$	714 715 716 13029 1244 1245 1246 1247 1248 1249 9330 9331 9332 9333 9334 9335 9336 9365 9366 9367 9368 5311
happy$	314 315 320 6554 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 7827 13907 13908 13909 13910 1599 1600 1601 1798 1799 1800 1801 3405 5301
harass$	2135 2136 2137 5348
harassed$	2135 2136 2137 5348
harasses$	2135 2136 2137 5348
harassing$	2135 2136 2137 16866 16867 16868 16869 5348
hard	4988 4993
hard$	7583 1389 1390 1391 1429 7662 1430 1431 7664 1432 8226 8230 14415 2304 2305 2381 8633 14797 8719 2565 2566 2567 2568 2569 2570 8876 15015 2753 3038 3039 3040 9509 9510 3278 9555 9575 16882 11221 4992 17307 5491 5499 5623 5625 5637 5641 5678
hardcore$	5435 6123
harden	12150
hardened$	8596 3186 3187 3188 3189 3203 3204 3287 5385 11795 11873 6137
harder	4796
harder$	7148 2565 2566 2567 2568 2569 2570 16397 16861 16862 16863 16864 16865 11029 4992 12074
hardest$	2565 2566 2567 2568 2569 2570
hardier$	3186 3187 3188 3189
hardly$	104 7598 7599 7619 7620 7621 1582 7841 7842 1748 8128 8129 1900 1901 1902 8401 3004 3006 3007 3041 3077 3078 3163 9396 3164 3165 9487 9879 3814 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4151 4152 4260 4318 4319 4320 5043 5108 5603 5604 5610 5618 5632 5773 5970
hardy$	3409
harm	11007 5953 6184
harm$	12312 12313 12337 12356 12357 12358 12390 6473 6474 6475 6476 6477 6478 6479 6480 248 249 250 12810 7073 7074 13193 13194 13203 13204 906 13336 13337 1116 13429 7546 7547 13627 13744 13745 7777 13863 14249 14250 14312 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14337 14338 14339 14340 14655 15560 15728 10633 16766 10815 11001 11103 11401 17480 5224 17544 11523 5851 5880 5884 5886 12185
harmed$	12185
harmer$	11642
harmers$	11642
harmful$	6369 12850 2201 2202 2203 8457 5245 5382 5393 5886
harming$	12185
harms$	12312 12313 12185
harsh$	16713
has	5037 5076 17389 5992
has$	6239 6241 628 866 974 975 994 1086 1087 1230 1276 1303 1343 1372 1633 1729 8071 1975 2425 2426 8669 2492 2572 2685 2885 3275 3335 3336 3337 3338 3339 15869 15872 3598 3611 3612 3613 3614 3670 3752 3792 10253 16334 16335 4038 10366 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4151 4152 4173 4181 4216 10455 10457 4552 10901 17084 11035 11224 5005 5038 5049 5050 5051 5059 5066 11309 5085 5093 5098 5101 5115 5172 5204 5228 5478 5566 11886 5700 5711 5773 5943 5964 5965 5996 6010
hastily$	16870 16871 16872
hat$	11954
hate$	14694 2497 3736 3737 5467
hated$	2497 5467
hates$	14694 2497 3736 3737 5467
hating$	2497 5467
hats$	9917 9918 3686 3687 11954
haunts	4650 10883 11078
haunts$	16103 17157
have$	6240 6242 12606 6553 6672 6706 6710 6730 6741 6743 6744 6748 628 631 7015 866 911 941 974 975 994 7266 1086 1087 7451 1230 1276 1303 1343 1372 1418 7655 7656 1633 1729 8066 8072 8090 8095 8106 8107 8110 8111 8140 8141 8144 8145 8148 8150 8151 8152 8153 1974 14478 2425 2426 8668 2492 2572 2685 15021 2885 2886 9216 3275 3335 3336 3337 3338 3339 3412 15822 3598 3611 3612 3613 3614 3670 3752 10004 10013 16094 3792 3818 10119 10213 10214 10253 16334 16335 4038 16380 16381 16382 16383 10305 16388 16389 16390 10314 10320 10366 10382 4175 4216 16550 16551 10736 10737 4553 10901 17131 11224 5005 5204 5478 5566 11886 5700 5711 12004 12115 12140 5943 6010
having	5042 5992
having$	628 631 7266 1087 8387 3598 3670 11275 5049 5051 5057 5700 5965
havoc$	11663 11664 11665 11671
hawk$	636 5271 5319
hawked$	636 5271 5319
hawking$	636 5271 5319
hawkked$	636 5271 5319
hawkking$	636 5271 5319
hawks$	636 5271 5319
hazel$	15912 5677
he$	6385 6391 6906 6987 6988 6993 6994 7043 7057 7060 7340 7343 7352 13557 7495 7512 7614 1394 13753 1843 14192 2164 8397 2165 14477 2166 2167 2194 8572 2359 15032 16145 16146 16147 16148 16149 10089 10090 10091 10093 10222 10223 3992 10227 10321 16404 6011
head$	13151 13153 13284 13285 1504 1505 1506 1507 1508 7756 1528 13990 13991 13992 13993 13994 13995 13996 13997 7919 7920 7921 14352 14353 14719 14751 8985 15094 15095 15096 2785 2786 2910 2911 2912 2913 2914 2915 2916 9347 9871 9897 9898 3666 3922 10155 3923 10156 3924 10157 3925 10158 3926 10159 3927 10160 16747 4436 17196 11930 5828 6197
headache$	8864
headaches$	8864
headcase$	11685 6111
headcases$	11685 6111
headed$	547 3922 10155 3923 10156 3924 10157 3925 10158 3926 10159 3927 10160 11721 11726 11770 11858 11899 12018
headfirst$	13833 7760
heading$	547 13966 3922 10155 3923 10156 3924 10157 3925 10158 3926 10159 3927 10160 5042
headlong$	13833 7760
heads$	13151 13153 13284 13285 1504 1505 1506 1507 1508 13990 13991 13992 13993 13994 13995 13996 13997 7919 7920 7921 14352 14353 14719 8985 2785 2786 9347 4330 16747 4436 11824 11844 11928 11929
headscarf$	11954
headscarves$	11954
headstrong$	6125
health	11289 11329 17445
health$	12780 12781 13301 13859 14109 8287 8288 8289 8290 8291 10329 17350 17368 11294 17386 11308 11310 17393 12213 5994
healthier$	6369
healthy$	6410
heap$	14815
hear	10926
hear$	14495 5041
heard$	2727 4201 4202 5041 5169
hearin	11288
hearing$	5041 17367 5169 5974 5975 12299
hearings$	12299
hears$	5041
heart$	14763 11270 17350 5966
hearted$	16651 11732 11733 12016
heartless$	16529 6123 6155
heat$	4973 17286
heatin	5207
heating$	17515 11440
heavier$	5655
heavies$	11685
heaviest$	3601 5703
heavil	11301
heavily$	3579 17374 17380 17381 5657
heavy	4988
heavy$	7338 9802 10635 11221 5655 5658 5708 5787 5839 5840
heavyset$	6143
heed$	6336 6337 6338 6339 6340 12696 13974 13975 14296 8262 8263 8264 8265 8266 16132 16133 16134 16475 16569 16570 16571 16572 16573 16574 16575
heeded$	13058 13066
heedless$	111 112 6114 6115
heel$	17215
heels$	15988 15989 15990 16745 11954
height$	3465 3466 3467 15878 15879 15880 11888
held	12079
held$	6947 2759 15854 16544 16545 16546 16547 4469 4563 16916 4732 11108 17207 5032
helicopter$	5876
hell$	1045 1046 7853 14452 14471 5447
hellbent$	1299 1300 1301 1302
hellraiser$	6108
hellraisers$	6108
help	4578 4608 4644 4879 4924 11306
help$	6295 186 193 194 12577 12578 12696 12812 12819 12837 13103 13286 13423 13424 13426 13427 13434 13616 13621 7674 13981 14132 8191 14303 14304 14305 14781 14877 14891 8973 15428 15429 15430 15431 15458 15466 15467 15468 15469 15470 15472 15478 15479 15480 15481 15482 15561 15563 15814 16036 3731 3732 3733 3734 16068 16074 16088 16166 16187 16218 16256 16257 16258 16268 4225 4226 4227 16594 16603 4455 4456 4457 4458 16788 4654 4701 4874 4881 4957 17282 5016 17385 17411 11543 11568 11569 11655 11696 11797 11973 11978 11986
helped$	193 194 13288 14274 14275 14276 14277 14278 14892 16073 16079 16084 16087 16093 16155 16161 16199 16216 16242 16243 16244 16245 16246 16912 4874 4881 5016
helper$	13808 11554
helpers$	13808 11554
helpful$	4568 16912
helping$	193 194 8192 16256 16257 16258 10184 4874 4881 5016 11986
helpless$	9256 15566 15567 15568 15569 15677
helpped$	193 194
helpping$	193 194
helps	4879
helps$	193 194 4654 4874 4881 4957 5016 11987
hence$	3266 3267 3268 3269 3270 3271
henchman$	6096
henchmen$	6096
hepatitis$	6196
her	10807 10830 16949 10958 4785 5071 11324 5107 11353 5130 11364 5143 17469 17503 5198 5200 11442 17529 5231 12245 6061
her$	12315 12316 24 12347 6331 6344 6346 12426 116 117 120 124 125 6360 6362 132 6366 6422 6591 369 376 377 378 380 6616 384 6628 6629 6630 6631 6632 6633 414 417 452 6700 12799 6755 6783 6869 6914 6919 6930 7018 7084 7107 885 886 7125 7151 13233 922 924 925 7173 945 946 7179 13259 7181 7188 965 983 7246 7252 7254 1023 13374 7314 7350 1206 1208 1264 7522 7523 1328 1329 1331 7578 7584 7588 13738 7692 7733 7771 7848 7849 7911 7954 7955 1837 1840 14163 8123 14205 1933 8167 1935 8171 14332 14336 8258 14349 14380 2172 8464 14595 14632 8587 8710 14834 2660 8905 8906 15036 2733 9034 9036 9190 9206 15329 9264 15343 9265 9266 9268 15471 15596 9521 15606 9547 9611 9612 3381 3382 3383 15715 15726 9656 3424 9658 3438 15808 15809 15810 3532 3533 9798 9807 9808 9809 9835 3610 3623 3626 3634 3635 3655 3656 9904 3684 3685 16240 16263 10279 16428 10573 16703 16704 16705 16706 16707 16708 10664 10666 10668 10675 16761 16827 11018 17353 11279 11281 17365 5055 11290 5058 11299 11304 5075 11317 11340 11350 17432 5126 11363 5132 5133 11367 5135 5139 11376 5151 11389 5162 17476 11412 11430 11431 11433 17514 17521 17527 11451 11462 11464 5276 5292 5532 5533 5723 5724 12038 5854 5979 5980 5988 5989 5999 12234 6016 6028 12270 6053 6058 6069
herbert$	11691
herberts$	11691
heritage$	9849 9850 9851 9854
heroin	11293 17547 11472
heroin$	17054 17372 11302 17384 17551 11487
hers$	13228
herself$	6233 6235 12315 12316 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7667 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 8516 8517 8518 8519 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 2679 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 10699 11280 11438 11473 11503 11504 11552 11845 11846 12186
herselves$	11280 12186
hid$	3675 4411 4437
hidden$	13582 3675 16916 11971
hide	11014 4803
hide$	12607 6695 6696 6697 7264 7507 3675 4437 12162
hided$	4437
hides	4803
hides$	3675 4437
hiding	4803
hiding$	7264 14081 3675 16295 16296 16301 16302 16303 16306 16307 16308 16309 16310 16311 16312 16313 4437
hierar	16942 12083 12085 12163
hierarchy$	16928 16929 6165
high$	89 13371 13372 13373 7339 1111 1112 1113 1114 1115 13467 7436 1204 7438 2604 2605 8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8861 8862 8863 16286 16287 16288 16321 10522 5476 5786
higher$	2604 2605 10869 5990
highest$	2604 2605
highlights$	11933
highly$	4988 5616
hijab$	11954
hijabs$	11954
him	10807 10830 16949 11324 17469 17503 17529 12245
him$	12315 12316 12347 12426 6530 6537 6538 6540 6543 12660 6585 12824 12900 12903 12987 12999 13044 13050 13104 7107 7188 13341 7341 7365 7377 7378 7379 7380 7393 13479 13480 13481 13482 13483 13484 13485 13486 13487 13488 13559 13597 13610 13612 13634 13644 13701 13738 7704 7705 7709 7721 7722 7724 7725 13903 13904 7954 7955 14114 14138 14172 14349 14380 14834 8905 8906 15329 15358 15471 15596 15606 9611 9612 15715 15726 15808 15809 15810 15819 16240 16263 16428 10573 16703 16704 16705 16706 16707 16708 11536 11540 12038 12234 12270
himself$	6233 6235 12315 12316 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7667 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 8516 8517 8518 8519 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 2679 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 10699 11280 11438 11473 11503 11504 11552 11845 11846 12186
himselves$	11280 12186
hip$	17396 17397
hips$	17396
his	10958 4785 5071 5107 11353 5130 11364 5143 5198 5200 11442 5231 6061
his$	24 6331 6344 6346 116 117 120 124 125 6360 6362 132 6366 6422 6574 6591 369 376 377 378 380 6616 384 6628 6629 6630 6631 6632 6633 414 417 452 6700 12799 6755 6783 6869 12970 6919 6930 13043 7018 7084 885 886 7125 13228 7151 13233 922 924 925 7173 945 946 7179 13259 7181 965 983 7246 7252 7254 1023 13374 7314 7350 1206 1208 1264 7522 7523 13628 1328 1329 1331 7578 7584 7588 7692 7733 7771 13888 13905 7848 7849 7911 7931 1837 1840 14163 8123 14205 1933 8167 1935 8171 14332 14336 8258 8348 2172 14595 14632 8587 8710 2660 15036 2733 9034 9036 9190 9206 9264 9265 9266 9268 9521 9547 3381 3382 3383 9656 3424 9658 3438 3532 3533 9798 9807 9808 9809 9835 3610 3623 3626 3634 3635 3655 3656 9904 3684 3685 10279 10664 10666 10668 10675 16761 16827 11018 17353 11279 11281 17365 5055 5058 11299 11304 5075 11317 11340 11350 17432 5126 11363 5132 5133 11367 5135 5139 11376 5151 11389 5162 17476 11412 11430 11431 11433 17514 17521 17527 11451 11462 11464 5276 5292 5532 5533 5723 5724 5854 5979 5980 5988 5989 5999 6016 6028 6052 6058 6069
hisself$	6233 6235 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 10699 11473 11503 11504 11552 11845 11846
histor	4593
historic$	10826
history$	1321 1322 1323 1324 1325 1326 1327 4218 16982 10904 5167 11619 12227 12265 12303
hit	17464 17473 5163 17481
hit$	14046 15612 4526 4972 17474 11396
hitch$	3628
hitched$	3628 9862
hitches$	3628
hitching$	3628
hits$	17474
hiv	6204
hoist$	1355
hold	4803 4916
hold$	12436 6695 6696 6697 6947 7264 13906 13911 14488 14489 14490 14491 14492 14880 8988 8989 8990 8991 2759 9004 9005 9279 9280 9281 3314 3315 3328 3329 3330 4469 4563 10829 10888 17111 11035 5031
holdin	16944 11020 17105 4803 11468
holding$	7264 2759 15462 9753 16880 17099
holds	16944 4803
holds$	6947 2759 3314 3315 3328 3329 3330 4469 4563 10882 10888 16971 17111 11035
hole$	13851 13852
holes$	13851 13852
holmes$	17044
home	11365 17449 17475 17503
home$	12477 12478 12788 12812 12825 12863 12864 13069 13070 13112 13113 13130 13131 7290 7291 13436 7425 7427 13562 13566 7549 7550 7551 7611 13999 14128 14129 14173 14221 8588 8881 14965 14966 2679 8929 15243 15421 15426 15554 15774 15798 4525 17043 17057 4927 11164 5014 17423 17443 17444 17456 17457 17472 17476 17480 17487 17494 17495 17502 17509 17511 5201 17519 17539 11758 5828 6019 12272 12273 6051 12285 12286 12287
homele	17464 6225
homes$	12863 12864 13436 14965 14966 15426 17043 4927 11164 5014 17508 11758 12279
honest$	8086 14166 16061 16073 16079 16084 16093 16155 16161 16199
hood$	3658 15987 9917 9918 3686 3687 5455 11954 5725 12128
hooded$	5369 5652 5726 12128 6144
hoodie$	15971 15972 15973 15982 11954 11956 11959 6150
hoodies$	15020 8942 9867 9868 15971 15972 15973 15974 15975 15979 15980 15981 15982 15984 15992 11954 11956 11959 6150
hoodlum$	6094 6096
hoodlums$	6094 6096
hoodrat$	6094
hoodrats$	6094
hoodrich$	6149
hoods$	15020 8942 3658 15979 15980 15981 15984 15987 15988 15989 15990 15992 9917 9918 3686 3687 11954 11956 5725 12128
hoody$	15971 15972 15973 11959
hook$	1696
hooked$	12398
hooligan$	14590 11604 6094
hooliganism$	6094
hooligans$	14590 14612 14613 14614 11604 6094
hoot$	16543
hoots$	16543
hop$	7261 2129 2130
hope$	10069 10197 3965 4214 4215 16940 11988
hoped$	4214 4215
hopeless$	8501 8770 3854 3855 5412 5523 5527 6123 6155
hopelessly$	6155
hoper$	14578 14591 14592 14593 11631 11646
hopers$	14578 14591 14592 14593 11631 11646
hopes$	4214 4215 16940
hoping$	4214 4215 16940
hopings$	16940
hopped$	2129 2130
hopping$	7261
hops$	2129 2130
horde$	2186 2187
hornet$	7677
hornets$	7676 7680
horrendous$	14905 14906 14907 14908 14909 14910 14911 14912 14913
horrible$	14905 14906 14907 14908 14909 14910 14911 14912 14913 5473
horrid$	5473
horror$	11604
horrors$	11604
hospit	5078 11314 17464 11386 5224
hospital$	11311 17393 17394 17395 11319 17399 17465 11457 5828 5999
hospitalised$	6212
hospitalized$	6212
hostel	11422
hostel$	17501
hostile$	2579 2580 2581 2582 2583 14914 14915 10539 4975 5529 6121 6156
hostility$	14975 14976 2667 2668 16851 16852 16853 16854 16855 11532 11765
hot	11255 11259 5941
hot$	5207 5537
hotel$	12890 12891 12892 12893 6815 6816 6817 6818 13341 13642 13867 13868 13869 13870 13871 14667 14668
hotels$	13043 13341
hothead$	11630 6109
hotheads$	11630 6109
hotspot$	17334 17338 5938 12174
hotspots$	17334 17338 12174
hounding$	16866 16867 16868 16869
hounds$	13822
hour$	5118
hours$	14608 14673 17411 5100 5118 17542 11861 12057
house	11365 17449
house$	12890 12891 12892 12893 6815 6816 6817 6818 13341 13535 13536 13642 13646 13867 13868 13869 13870 13871 13949 14118 8588 15216 15243 15247 15252 15253 15254 15255 15256 15299 15300 15301 15426 15774 15798 17043 11140 11164 17444 17476 17494 17496 17509 5201 17519 12287
househ	11365
household$	14966 15216 15243 15247 15426 15774 17444 11372 11758
households$	14966 15426 11758
housemates$	9120 9121 9122
houses$	13341 17043 11164 17508
housin	17445
housing$	10329 4927 17458 12282
how$	12602 12603 13374 14152 14163 15030 9288 9289 3064 9450 9451 9589 9591 15797 4835 11529
hub$	10804 16885 16890 16904 16933 10861 10890 10896 10898 16984 16988 16989 16991 16994 10925 17007 17014 17146 11084 17211 11170 11174 17254
huge$	6330 3565 9817
hulking$	6144
hundred$	7946 9746
hung$	13089 2118 2132 2133 15021 3672 3673 3674 11886 11970
hungry$	11796 12288
hunt$	2075 8308 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458 16323
hunted$	2075 8308 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
hunting$	2075 8308 2076 2077 2078 2079 2080 2081 2458
hunts$	2075 8308 2076 2077 2078 2079 2080 2081 2452 2453 2454 2455 2456 2457 2458
huntted$	2075 8308 2076 2077 2078 2079 2080 2081 2458
huntting$	2075 8308 2076 2077 2078 2079 2080 2081 2458
hurl$	1551 1552 1553 1554
hurled$	1551 1552 1553 1554
hurling$	1551 1552 1553 1554
hurlled$	1551 1552 1553 1554
hurlling$	1551 1552 1553 1554
hurls$	1551 1552 1553 1554
hurried$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
hurry$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
hurt	5163 17481 5953
hurt$	12363 12371 6473 6474 6475 6476 6477 6478 6479 6480 248 249 250 12811 13165 13185 13515 13578 7569 7570 13674 13675 13676 13688 13689 14021 14022 14046 14048 14692 15594 15595 15598 15613 15614 9536 16055 16056 16057 16096 16289 16290 16291 17474 11396
hurting$	12404 12405 12406 12407 12408 7444
hurtle$	1527
hurtled$	1527
hurtles$	1527
hurtling$	1527
hurts$	14021 14022 9517 9518 15718 17474
husband$	17441 17452 17460 17467
hush$	4408
hushed$	4408
hushes$	4408
hushing$	4408
hussies$	6111
hussy$	6111
hustlers$	6134
hyde$	14810
hydroc	5962
hydrocephalus$	12195
hyena$	11685
hyenas$	11685
hygien	11288 11289
hygiene$	17367 17368
hype$	13890
hyper$	5267 6123
hypersexual$	6087
hypersexualised$	6087
hypocritical$	6155
hysterical$	6123
i$	2850 3986 4467
ic	5895
ic$	3560 5654
ic0$	6141
ic1$	6141
ic2$	6141
ic3$	6141
ic4$	6141
ic5$	6141
ic6$	6141
ic7$	6141
ic8$	6141
ic9$	6141
ice$	13810
idea$	12620 7561 7562 1330 7564 1332 1333 1334 13787 10545
ideas$	12619
identi	16895 4598 16921 4625 4641 4646 17047 4779 4782 4785 4787 4799 11032 4848 17193 5017 5859 12126
identical$	9895 5713 5726
identically$	3578 5679 11953 11955
identified$	2213 2247 2625 4667 4734 11018 5233 5881 12115 5886 12128
identifies$	4636 4667 17059 4918
identify$	12696 4632 4636 4667 17049 17059 4918
identifying$	4636 4918
identities$	10940
identity$	4605 10940
idiot$	11685
idiots$	11685 12023
idle$	11788 6123
idleness$	2209 2210 14977 14978 11766
idly$	10530 12010
idolise$	682 683 684 685 686
idolised$	682 683 684 685 686
idolises$	682 683 684 685 686
idolising$	682 683 684 685 686
iep	6005
iep$	12238
ieps$	12238
ies$	15215
if$	12715 12768 741 742 743 744 745 746 747 748 749 750 751 752 753 13078 13079 13084 13087 13088 777 778 779 780 798 800 801 802 803 804 805 806 807 808 809 810 811 812 813 814 815 818 819 820 824 825 826 827 828 829 830 831 832 833 834 835 836 837 978 13730 8054 1822 1824 1825 14206 8573 8574 14822 9782 9783 9784 4092 4292 4293 4778 17326
ignor$	1670 1671 1672 4565 5325
ignorance$	14214 6155
ignorant$	6123 6155
ignore$	12563 12732 12761 12763 12764 12765 7224 2141 2142 16321 4447 4448 16786 5350 5741 5813 5814 12054
ignored$	12563 7224 1670 1671 1672 14133 2141 2142 16038 16321 4447 4448 16790 16791 16792 16793 4565 5325 5350 5741 5802 12041 5813 5814 12054
ignores$	12563 7224 2141 2142 16321 4447 4448 5350 5741 5813 5814 12054
ignoring$	12563 7224 1670 1671 1672 2141 2142 16321 16530 16531 4447 4448 16866 16867 16868 16869 4565 5325 5350 5741 5813 5814 12054
ignorred$	1670 1671 1672 4565 5325
ignorring$	1670 1671 1672 4565 5325
ignors$	1670 1671 1672 4565 5325
ill	17464 11386
ill$	139 140 3636 3660 17465 5485 5502 5552 5554
illegal$	12850 7996 5512
illegals$	6118
illnes	17445 17447
illness$	12176 12212
image$	12927 6849 6850 6851 12938 6882 6883 651 652 907 13344 13885 13890 15496 10738 16899 10821 4589 10857 4696 4698 17076
images	10908 4686 10919 10920
images$	12927 6849 6850 6851 12938 6876 644 12957 6882 6883 651 652 13050 13344 15496 15511 16899 10821 4589 16922 16923 16931 10857 4679 10918 4696 4698 4703 17075 17076
imbecile$	6111
imbeciles$	6111
imei$	4569
immaculately$	3578 5679
immature$	6123
immaturity$	12707 12708 12709 12710 12711 12712 7157 7158 8070 1838 1839 8073 2209 2210 14977 14978 11766
immensely$	17328
immigrant$	11745
immigrants$	11745
immigration$	17445 17451 6056
imminent$	17195
immoral$	6125
immune$	3203 3204 3287
immuni	6208
impact$	16183 16184
impaired$	12460 12461 12462 12463 12208
impairment$	12176 12207
impenetrable$	6114
impetigo$	6196
implan	5063 11296
implant$	17375
implausible$	14484 14485 14486
implicated$	530 531 532 533 534 5233
importance$	8030
important$	4957
impos	4911
imposed$	11161
imposing$	5655 6144
imposs	4796
impossible$	8226 8230 14471 2565 2566 2567 2568 2569 2570 3038 3039 3040 3854 3855 11029 5753
impress$	15595
impressed$	11575
impression$	12620
impressionable$	6123
impris	17445
imprisoned$	17165
improv	4572
improvement$	16276 10198
imprudent$	1925 1926 5331 6115
impudence$	2209 2210 14977 14978 11766
impulse$	8254 8923
impulsive$	12460 12461 12462 12463 6123
impulsivity$	8073
in	5080 11361 5992
in$	198 6459 232 12606 12607 12654 12655 12657 12659 6716 6763 6768 6771 6781 6785 6786 6787 645 6887 6888 6889 6891 6956 6957 6958 6961 13130 13131 13257 7244 7247 13327 7295 7330 1121 1154 13562 13566 7517 13638 7737 7754 7788 7805 7806 1656 1657 14303 8367 8376 8417 14505 8449 8468 14548 14549 2238 8549 14629 14641 8683 8684 8685 8686 8714 8715 8796 14943 8865 8900 8907 8952 9010 9014 15232 9205 9236 3141 3142 9579 3521 3522 3556 15869 15872 9813 9832 9836 9837 3631 3662 3663 15978 9900 9905 9909 9913 3681 3682 3683 9921 16248 16255 10252 10291 10337 16483 16528 10669 16811 16886 10927 10932 10965 4777 17099 17103 17116 11129 11137 17260 11268 11269 11286 11316 5086 11320 11338 11341 11346 11364 11413 11417 11419 11425 11429 11449 5227 11488 5338 5575 11810 11934 5717 11953 11955 11985 11989 12001 5830 12115 12206 12217 5985 6041 12276 12281 12301
inability$	6617 385 386 387 388 389 390
inaction$	7119 16822 12058 12060
inadequacy$	6155
inadequate$	6155
inadequately$	6155
inappropriate$	12850 6848 14437 15946 15947 5346 11719 5529 5726
inappropriately$	3578 5679 11953 11955
inattention$	12058
incapable$	184 5751 11996
incessantly$	6153
incest$	17478
inch$	9140 15784
incident$	17082 17534 12268
incidents$	17139 17171 12268
inclin	11056
inclination$	10169 16249 16250 16251 16252 16253 16254
include$	12115
included$	5223
income	17445
income$	12265
incompetence$	6155
incompetent$	6155
incompetently$	6155
inconsistent$	14484 14485 14486 14900 14901 14902 14903 2592 5519
incorrect$	5719
incorrigible$	6125 6126
increa	5023 5925
increase$	4904 11243
increased$	17285
increases$	11243
indecent$	6848 6859 7265
indefensible$	16629
indepe	12281
independence$	17405
independent$	9156 9158 3186 3187 3188 3189 3474 3540 3553 11379 11849 5617 11882
indestructible$	11857
index	12083
index$	17080 11039
indian$	3580 9820
indica	10827 12079
indicate$	17088
indicates$	17088
indifference$	16622 16822 16851 16852 16853 16854 16855 12058 12060 6155
indifferent$	11996 6155
indiscriminate$	1062
indisputably$	6153
indivi	17332 5027 12138
individual$	2360 14782 14811 14812 14813 14814 14853 14917 14945 14946 14947 14948 14949 14950 14961 15827 15869 15872 16938 4784 17332 11673 11756 11811 6008
individuals$	14430 14431 14432 14433 2360 14782 14811 14812 14813 14814 14853 14917 14945 14946 14947 14948 14949 14950 14961 15827 15869 15872 4784 11151 11673 11706 11756 11811
indoors$	13130 13131
inducement$	13892 13893 13894 13895 13896 13897 13898
indulge$	538 539 540
indulged$	538 539 540
indulges$	538 539 540
indulging$	538 539 540
ineffective$	6155
ineffectual$	6155
inept$	6155
ineptitude$	6155
inevitable$	3803 3804 3805 3806 3807 3808 3856
inevitably$	11997 6153
inexcusable$	10651 16731 6155 6156
inexcusably$	6155
inexplicably$	6157
infamous$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5577 6128
infant	17426
infatuated$	675 676 677 678 679 680 681
infection$	12176
infested$	2188 2189
inflexible$	16713
inflicted$	11527
influe	17316
influence$	14514 11615
influenced$	12363
influences$	14514 11615
influential$	16959
inform	10813 4590 4694 4879 4924 5845 12079 5925
inform$	16892 4585 16909 4606 4607 10927 4874
informant$	17166 12078
informants$	12078
information$	12577 12578 8088 16608 10569 4455 4456 4457 4458 10817 16908 16909 4599 16941 4678 11079
informed$	6367 135 6624 9178 10899 4874
informing$	4606 4607 10927 4874
informs$	4606 4607 10927 4874
ingrate$	6111
ingrates$	6111
ingratitude$	2209 2210 14977 14978 11766
inhale	6206
inhaler$	12222
ining$	10927
initia	4971
initiative$	11204 5936
injection$	17378
injections$	17378
injunc	11094 11157 11158 11456
injunction$	17173 17174 4864 11102 17181 17230 17236 17237 11159 17241 17244 17535 17541 12148
injunctions$	4864 17181 17230 17236 17237 11159 17241 17244 12148
injuries$	13336 13337 14249 14250 12212
injury	11270
injury$	13336 13337 14249 14250 17349 12212
inmate$	11699
inmates$	11699
inner$	3563
innocence$	8166 15269
innocent$	7248 1016 7250 15210 15211 15212 15213 9233 9234 9235 9256 9424 9425 9426 9427 15677 11837 11855
innocents$	15205 15206 15207 15208 15209 15316 15317 15318 15319 15335 15337 15338 15339 15340 15341 15342 15679 11836 11855
inpati	6209
input$	6464 12544
inquir$	4801
inquiries$	4801
inquirs$	4801
inquiry$	4801 12112
ins$	10927
insane$	11757
inside$	12607 12654 12655 12657 12659 13130 13131
insight$	14364 14365 9299 3067 3068 9302 11570
insist$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5301
insisted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 14075 5301
insisting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5301
insists$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5301
insistted$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5301
insistting$	273 274 479 480 481 482 1028 1029 1030 1031 1033 1034 1035 1036 1037 1198 1199 1200 1201 5301
insolence$	2209 2210 14977 14978 11766
insolent$	6123
insomn	6192
inspec	4571 10805 10806 4575 10811 16895 10839 10840 10841 4609 4610 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 4747 11067 4851 11090 11132 4937 4941 11175
inspector$	10804 16885 16890 4587 16918 16919 16920 10842 10843 16933 10861 4653 10890 10896 10898 16984 16988 16989 16991 10925 17005 17007 17014 10980 17146 11084 17211 11170 11174 17254 12168
instag	4856
instagram$	607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926
instal	4935
instead$	13567 13568 13569 16798 16800 16857 16858 16860
instigator$	12120 6097
instigators$	12120 6097
instinct$	11871
instincts$	11869 11871
institutional$	5769
instructed$	4602 4751 10995
instructions$	13303 13972 13973 11583
insuli	6195
insulin$	11298
insulting$	3025 3026 3027 3028 3029 3030
insults$	12652
integrated$	5879
intel	5845
intel$	12078
intell	4652 17045 12083 12126
intelligence$	16608 10823 16903 10825 16905 16925 10885 10915 16996 10924 17006 10998 11038 4837 11079 5846 12080 5848 6161 6175 6181
intend	4590
intended$	4957
intens	4988 5925
intensive$	11221 11313 6071
intent	4969
intent$	1299 1300 1301 1302 12309
intention$	10169 16249 16250 16251 16252 16253 16254
intentions$	10169 16249 16250 16251 16252 16253 16254
intents$	2989
interc	10986 6177
intercepted$	17065
intercourse$	11496
intere	4590
interest$	6556 6557 12653 13245 13570 13571 15079 15080 15081 15082 16065 16187 10169 16249 16250 16251 16252 16253 16254 16475 16569 16570 16571 16572 16573 16574 16575 10500 10501 10502 10503 10504 10715 16802 16803 16804 16805 4599 4701 17096 12055
interested$	3747 9981 10176 10404 16549 16617 10682 10761 16883
internally$	6011
internet$	607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926 5279
interr	16981 10962
interrogate$	4836
interrogated$	17041
interrogateing$	4836
interrogates$	4836
interrupt$	11990 11998
interrupted$	11990 11998
interrupting$	11990 11998
interrupts$	11990 11998
interruptted$	11990 11998
interruptting$	11990 11998
interv	4782 5226
intervene$	16594 16785 16788 17189
intervened$	16472 16604
intervention$	6464 12544 14891 16036 17537 11973 12305
interventions$	6464 12544 14891 16036 3731 3732 3733 3734 11973
interview$	4836 5222
interviewd$	5222
interviewed$	4812 5212 5222
interviewing$	4836
interviews$	4836
intimate$	6848 700 701 702 703 7265
intimidate$	2135 2136 2137 5348 11998
intimidated$	2135 2136 2137 15594 5348 11998
intimidates$	2135 2136 2137 5348 11998
intimidating$	12404 12405 12406 12407 12408 2135 2136 2137 15015 5348 5529 5678 11998 6121
into	4566 5080 5847
into$	12372 12430 12607 12654 12655 12657 12659 12792 6774 6775 6776 6778 6959 6960 6961 13247 7287 7288 7289 13562 13566 13608 13638 1503 7737 7754 13839 13840 7764 7765 7767 7788 7809 7810 7811 7812 14090 14091 14092 14093 14095 14096 14097 14228 14366 14367 14368 14369 14370 8454 8455 8794 15086 10923 4768 17103 11034 5227 5985 6041
introd	4916
inured$	3203 3204 3287
invariably$	6153
invest	10884 10934 4848 17193 5018 17488 5908 6060 6182
investigate$	16594 16788
investigating$	10884
investigation$	16947 17013 4801 17186 17191 12293
investigationies$	4801
investigations$	16947 4801 17186 17191
investigationy$	4801
investigators$	16963
invincible$	13591 6137
invitation$	13892 13893 13894 13895 13896 13897 13898 9959 3727 9961 3729 3730
invitations$	9959 3727 9961 3729 3730
invite$	12336 6258 44 323 324 340 341 342 343 344 345 346 347 6589 6590 849 850 7166 1250 1251 1252 1253 1254 7491 7492 1556 1557 1558 1559 5290 5295 5299
invited$	12336 6258 44 323 324 340 341 342 343 344 345 346 347 6589 6590 849 850 1250 1251 1252 1253 1254 7491 7492 13726 13727 1556 1557 1558 1559 5290 5295 5299
invites$	12336 6258 44 323 324 340 341 342 343 344 345 346 347 6589 6590 849 850 1250 1251 1252 1253 1254 7491 7492 1556 1557 1558 1559 5290 5295 5299
inviting$	12336 6258 44 323 324 340 341 342 343 344 345 346 347 6589 6590 849 850 1250 1251 1252 1253 1254 7491 7492 1556 1557 1558 1559 16256 16257 16258 5290 5295 5299 11986
involv	17100 17121 12116
involved$	12363 12371 530 531 532 533 534 535 536 537 13386 2184 2563 16207 16209 16295 16296 16301 16302 16303 16306 16307 16308 16309 16310 16311 16312 16313 16789 16958 11020 17132 11054 11082 5233 11593
involvement$	530 531 532 533 534 13230 2184 11037 11081 11593
involving$	17122
iq$	6190
irish$	3580 9820
iron$	15585 15586
irredeemable$	6126
irresponsible$	114 115 6369 1834 5244 5328 6115 6155
irresponsibly$	6079 6155
is	4618 10891 17389 5947
is$	6381 6387 382 383 564 6895 870 871 1019 7857 2051 2168 8427 8428 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8666 2458 2526 2537 2541 2551 2572 2577 8821 8826 2612 2631 2640 2641 2642 2643 2644 2645 8926 15105 15106 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2897 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9669 9670 3499 3515 15869 15872 3572 3584 15935 9885 3680 3717 9964 10084 3998 10253 4066 4067 10439 10450 4305 4306 10550 10571 4401 10688 4463 4464 16814 16837 4577 10837 16951 10873 10901 10981 10992 17084 11011 4819 11116 11240 5090 11391 5185 5218 5261 5274 5288 5327 5390 5392 5397 5444 5452 5471 5484 5507 5524 5526 5535 5536 5596 5624 11886 11934 11935 5790 5817 12115 5971 5976 5978 5981 5982 6011 6013 6036 6044 6057 6058 6063
island$	11961
isolated$	404 405 406 407 8459 8460 8461 8462
isolation$	13336 13337 1116 14542 16322 5105 11628
iss$	6071
issu	4675
issue$	14312 14971 4586 10820 4588 4926 4972 11593 11763 12227
issued$	4586 10820 4588 16901 10996 11096 4926
issues$	14971 4586 10820 4588 10858 4926 4972 11593 11763 12227
issuing$	4586 10820 4588 4926
it$	12337 12979 13050 13154 13155 13160 7160 944 7199 13286 7213 13323 7316 7387 13494 7450 13531 13532 13586 13595 7576 1414 13760 13841 13932 1624 1625 13968 7892 14001 8008 8642 2477 14835 2679 15030 8960 15453 9437 15518 9441 9530 9554 9578 15658 15659 15660 15661 15662 3789 16127 16310 16311 16312 16313 16325 16342 10321 16404 10388 10389 4206 4207 16598 16607 10632 10640 10641 10643 4418 4419 16772 16773 10728 10751 11526 11743 12047
itch$	1448 1449 1450 1451
itched$	1448 1449 1450 1451
itches$	1448 1449 1450 1451
itching$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 1448 1449 1450 1451 5301
itchy$	8658
its$	6749 12860 888 7124 1022 1024 1263 7521 8170 9033 16402 10555 10566 10644 10664 10666 10668 16749 16750 10673 10675 10676 16761 16779 10702 10740 10741 16827 4525 10759 10767 10768 10848 4772 11237 11430 5770 12037 5818 5827 5854
itself$	6233 6235 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 16639 10699 11473 11503 11504 11552 11845 11846
jacket$	15943 15971 15972 15973 15982 11954 11959 11967
jackets$	15943 9867 9868 15971 15972 15973 15974 15975 15982 11954 11959 11967
jail	11386 11460
jail$	16234 17440 17465 17539 5453
jailbait$	6111
jailed	17447
jailed$	17165 11450
jailer$	13295
jailers$	13295
jamaican$	3580 9820
january$	12865
jaundice$	6194
jaw$	17396 17397
jaws$	13815 13818 17396
jealous$	6123
jeans$	9867 9868 15971 15972 15973 15988 15989 15990 3679 15995 11954 11959 5737
jekyll$	2498
jeopardise$	10 5240 5241
jeopardised$	10 5240 5241
jeopardises$	10 5240 5241
jeopardising$	10 5240 5241
jeopardize$	10 5240 5241
jeopardized$	10 5240 5241
jeopardizes$	10 5240 5241
jeopardizing$	10 5240 5241
jeopardy$	12312 12313 12323 11160
jewellery$	15971 15972 15973 11954 11959
job	17445
job$	13444 13445 13446 13447 13448 13449 16370 16479 16480 16481 16482 16495 16496 16497 16498 16499 16500 16501 16502 16503 16504 16632 16636 16644 16861 16862 16863 16864 16865 16947 12034 12074
jobs$	16495 16496 16497 16498 16499 16500 16501 16502 16503 16504 16861 16862 16863 16864 16865 16947 12074
jobsworth$	6155
jobsworths$	6155
joggers$	15971 15972 15973 15974 15975 15988 15989 15990 3679 15992 11954 11959 5737
join$	12732 12761 16096
joined$	1041 1042
joint	5011 5925
joint$	11244 5879
jointly$	1006 5300
joke$	14667 14668 12033
joker$	11685
jokers$	11685
journe	17069
judge$	15101 15102 15328 9252 9253 9254 9255 9309 3104 9338 9339 9340 15856 16785 4900 5217
judged$	6372 2611 2628
judgement$	148 149 150 151 7225 13542 13990 13991 13992 13993 13994 13995 13996 13997 14188 11545 12034
judges$	4900
judging$	9252 9253 9254 9255 3104 9338 9339 9340
judgment$	148 149 150 151 13542 14188 11545 12034
july$	12865
jump$	7261 1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4544
jumped$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4544
jumper$	15971 15972 15973 11959
jumpers$	9867 9868 15971 15972 15973 11959
jumping$	7261 1521 1522 1523 1524 1525 1526 4544
jumpped$	1521 1522 1523 1524 1525 1526 4544
jumpping$	1521 1522 1523 1524 1525 1526 4544
jumps$	1521 1522 1523 1524 1525 1526 1591 1592 1593 2129 2130 4544
june$	12865
jungle$	15652
junkie$	6104
junkies$	6104
just$	6393 6453 6457 718 6974 6978 842 1002 1007 7448 7579 7580 1618 1619 14195 14196 14197 14198 2679 3299 3790 3826 3827 3828 3829 3966 4240 4241 5743
justice$	15017 15018 10334 17204 17205 17385 17531 17532 11458 17538
justification$	12032
justified$	17282 11692
juvenile$	5385 5388 5398 6140
juveniles$	6140
keen$	314 315 320 462 463 464 494 495 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 7827 13907 13908 13909 13910 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 10766 16883 16940 5301
keens$	16940
keep	11014 4978 5025
keep$	64 12515 6481 12575 6519 12606 6622 6663 12761 12763 12764 6759 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 7006 13136 7058 7059 909 910 7183 951 7185 7186 7187 7230 7231 7232 7233 7234 1234 7503 7506 13906 13911 7956 14041 14054 14055 14147 1936 1940 1954 14296 14305 2119 8414 15328 9285 9286 9287 9290 9291 9293 9294 9297 9343 9359 15737 15738 15856 16068 16074 16088 16365 4125 4126 4127 4527 4563 4585 4722 17282 4974 5257 11978
keeped$	12515
keeping$	12515 12791 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 1936 1940 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 1955 9285 9286 9287 9290 9291 9293 9294 9297 9343 16647 4563 4722 4974 5257
keepped$	12515
keepping$	12515
keeps	4978
keeps$	12515 6482 12575 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 909 910 1234 2120 8414 3602 4563 4722 11035 4974 5257
keg$	14722
kegs$	14722
kept$	12515 6483 12575 578 581 588 589 590 591 592 593 594 595 596 597 598 599 600 13051 13058 13066 13119 13120 7042 13122 13123 7048 816 817 7051 7052 13132 13133 13136 7058 7059 909 910 1234 8057 14223 8414 16200 16201 16202 16203 4043 16365 4125 4126 4127 16604 4409 4410 4563 16916 4722 17285 5028 5121 5257 12054
ketami	11293
ketamine$	13348 17372 11302 17382 17384 5991
key	10900 17257
key$	10673 10808 16959 16979 17196 17201 17426 5434 5881 5884 5886 5887
kg$	17364
kick$	6323 91 6326 1442 1443 1444 1445 1446 1447 14692 16095 4446 17474 5531
kicked	5163
kicked$	1442 1443 1444 1445 1446 1447 4446 17474 5163 11396 5164 5531
kicking$	1442 1443 1444 1445 1446 1447 14081 8544 14680 14681 15612 4446 5531
kickked$	4446
kickking$	4446
kicks$	12808 13933 4446 17474 11556 5531
kid$	2360 14699 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 15128 2998 2999 15352 15680 15766 15767 15768 15769 11596 11603 11614 11683 11756
kidney	11282 17362
kidney$	17361
kids$	14447 14457 14458 14459 14460 14498 14500 14509 14510 14511 14512 14517 14520 2360 14699 2427 2428 2429 2430 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 15006 15128 2874 15199 15205 15206 15207 15208 15209 15286 2998 2999 15316 15317 15318 15319 15335 15337 15338 15339 15340 15341 15342 15350 15573 15576 15577 15680 15766 15767 15768 15769 11486 11596 11603 11614 11683 11706 11756 11803 11836
kill	5953
killed	17473
kilo$	17364
kilos$	17364
kind$	12392 13533 14445 2380 2382 2383 2384 15455 15456 15457 9520 15942
kingpin$	6096 6102
kingpins$	6096 6102
kings$	14800
kinshi	5173
kinship$	11406
kiss$	12607
kissed$	6547 12984
kissing$	13021
kitche	11428
kitchen$	17507
kitted$	3637 3638 3639 5720
knack$	1225 1226
knew$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12585 12586 275 276 277 278 279 6513 6514 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1197 13862 1650 1651 1652 1653 1654 1655 1763 1841 8075 8076 2720 2721 2729 2730 2731 2732 2791 2793 2794 2795 2796 2881 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 3489 3490 3491 16340 4201 4202
knife	17547
knife$	12776 12842 13343 13842 13844 8273 8274 8335 8336 8337 16319 11001 4919 4934 11168 11448 17534 17544
knives	16896 16906 17105 17148 17168 4917
knives$	12774 13343 8335 8336 8337 14859 15515 9438 16318 4604 17093 17114 17115 11150 11541
knock$	2118 2132 2133 15612 17085
knocked$	2118 2132 2133 9962
knocking$	2118 2132 2133
knockked$	2118 2132 2133
knockking$	2118 2132 2133
knocks$	2118 2132 2133 15654
know	4625 4641 4649 4714
know$	197 238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12585 12586 275 276 277 278 279 6513 6514 326 12650 6846 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13565 1650 1651 1652 1653 1654 1655 1763 8064 8065 1841 8075 8076 8082 8083 8641 2409 2492 14861 2720 2721 2722 2723 2729 2730 2731 2732 2757 2791 15104 2793 2794 2795 2796 2881 3046 3047 3048 3055 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 15731 15732 3489 3490 3491 15822 15854 10221 16340 16465 16466 10546 10547 10548 10801 16884 16921 4620 4627 4632 4647 10948 4759 4814 11088
knowed$	2881
knowing$	6462 230 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 13862 1763 2801 2881 15502 3219 9454 9455 9456 10801 11820 11829 11862
knowingly$	13016 13017 706 13040 11518 11519 5287 6089
knowledge$	2764 2766 15110 9198 15278 9218 15298 9299 3067 3068 9302 15649 9718
knowledgeable$	2801 15502
known	4686 10919 10920 17038 4782 4785
known$	12398 238 264 7363 1181 1182 8064 8065 14145 8082 8083 14189 14190 8112 8113 14402 14430 14431 14432 14433 2306 2307 2308 2309 2310 2311 2312 2313 8709 2705 8939 8940 2881 10307 4201 4202 16917 4618 17026 11018 17098 4793 4817 4820 4845 5213 5346 5385 5389 5398 5578 5881 5884 5886
knows	4714
knows$	238 240 241 242 243 244 245 246 247 251 252 253 254 255 256 257 258 259 260 261 262 263 264 12585 12586 275 276 277 278 279 6513 6514 326 1064 1065 1066 1067 1068 1069 1070 1071 1072 1073 1074 1075 1650 1651 1652 1653 1654 1655 1763 1841 8075 8076 2492 2720 2721 2722 2723 2729 2730 2731 2732 2758 2769 2791 2793 2794 2795 2796 2881 3046 3047 3048 3056 3211 3212 3213 3214 3215 3216 3217 3218 3331 3332 3333 3334 3351 3352 3353 3354 3355 3356 3357 3358 3359 3360 3361 3362 3363 3398 3489 3490 3491 16340 16884 4759 11088
knuckle$	15911
knuckles$	15911
kudos$	14381 14414
kurdish$	3580 9820
label$	11969
labelling$	16866 16867 16868 16869
labels$	14859 11954 11969
labour$	11742
lac$	5570 5571 6127
lack$	109 1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2571 2692 4490 10724 10725 10726 5312 5337 5357 5408
lackadaisical$	16650 6155
lacked$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5312 5337 5357 5408 5519
lackey$	6096
lackeys$	6096
lacking$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 16767 16768 16769 16770 5312 5337 5357 5408
lacks$	1231 1232 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 5312 5337 5357 5408 5519 5568
lad	17159
lad$	13554 14536 14537 2360 14699 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 2998 2999 11442 11602 11614 11626 11683 11756 11833 11913 11936
ladies$	2935 3003 15716 3473 15786
lads	10807 16985 10917 10939 17024 17069 17070 17072 11025 17113 4829 11074 4853 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 5027 5889 12143
lads$	12427 12608 12634 12637 12658 384 12721 6646 414 452 12867 12899 6987 6988 6993 6994 7004 7044 7057 7061 925 946 7179 13406 13411 13412 13413 13414 13415 13416 7353 7393 13540 13541 13555 13564 1328 1329 1331 7614 13729 13753 7702 13794 13797 7943 7954 7955 8017 8025 14123 1843 8115 8278 14391 14398 14421 14438 8361 8397 2165 2166 2167 2172 14498 14500 2195 14517 14520 14521 14536 14537 14617 2359 2360 14699 2427 2428 2429 2430 14782 14811 14812 14813 14814 14848 14917 14945 14946 14947 14948 14949 14950 14961 2660 14979 15041 15042 15043 15044 9084 2860 2874 9169 9170 9171 9172 2998 2999 15335 15597 3533 15913 3635 3684 3685 16016 16145 16146 16147 16148 16149 10089 10090 10091 10106 10115 10121 16211 10133 3984 10222 10223 3993 10227 10238 16373 10595 16694 10779 17104 4824 4826 4838 17151 17153 11086 4892 17255 17288 11602 11614 11626 11673 11683 11706 11756 5532 5533 11833 11913
lady$	2904 15218 15219 15220
lager$	17376
laid$	67
lair$	13815
lairy$	6114
lambs$	15679
lame$	16650
lamentable$	6155
land$	0 1 3298
landded$	0 1
landding$	0 1
landed$	0 1 12334 6256 13304 3298
landing$	0 1
landlord$	13702 1398 10321 10326 10327 4103 16806 10754 16873 16874 17455 5828
landlords$	16987
lands$	0 1 3298
landscape$	14502 14761
language$	11272
lank$	5699
lanky$	9839 6144
lap$	883 1659
laped$	883 1659
laping$	883 1659
lapped$	883 1659
lapping$	883 1659
laps$	883 1659
large$	9800 9802 5655 6144
largely$	1006 4463 4464 5817
larger$	5655
lashes$	11927 11933 11940 11954
lass$	11833
lasses$	11833
last$	10237 5104
late$	13510 2679 16286 16287 16288 16321 16537 16538 16539 16713 16782 10704 17370
laugh$	6329 13430 13930 13934 2026
laughable$	16650
laughed$	2026
laughhed$	2026
laughhing$	2026
laughing$	2026
laughs$	13931 13933 2026
launderette$	17492
law	11443
law$	2283 2284 2285 2286 2294 2297 14634 2462 9567 3340 17522 5861
lawless$	5523 11757 6123
lawlessness$	2209 2210 14977 14978 11766
lax$	1062 4334 4335 4336 4337 16713 16767 16768 16769 16770 10704 5801
lay$	67 6641 6642 6643 6644 1359 14709 5909
layabout$	6094
layabouts$	6094
laying$	67
lays$	67 14709 14710
lazily$	6155
laziness$	2209 2210 14977 14978 11766 6155
lazy$	4334 4335 4336 4337 10704 5709 5801 6123 6155
lead	4879 12159
lead$	12324 297 298 299 300 301 302 352 353 354 1160 1161 1162 1163 1476 1477 1478 1479 2217 2218 2219 2220 14641 2346 2347 2348 2923 2924 2925 2926 2927 3427 16475 11101 5925
leadded$	2217 2218 2219 2220 3427
leadding$	2217 2218 2219 2220 3427
leaded$	2217 2218 2219 2220 3427
leader	10900 4891 17257 12126
leader$	14734 16979 17091 17126 17196 11593 11610
leaders$	14734 16929 17091 17126 17196 11124 11593 11610
leadership$	16569 16570 16571 16572 16573 16574 16575 4455 4456 4457 4458 16802 16803 16804 16805 11238 11593 5769 12034 12055
leadin	16944
leading$	297 298 299 300 301 302 2217 2218 2219 2220 2923 2924 2925 2926 2927 3427 9753 16959 11135
leads	16944
leads$	297 298 299 300 301 302 352 353 354 13235 13236 13237 1160 1161 1162 1163 1476 1477 1478 1479 13966 2217 2218 2219 2220 2346 2347 2348 2923 2924 2925 2926 2927 3427 16971 5925
league$	10749
lean$	5655
leap$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaped$	1521 1522 1523 1524 1525 1526 1591 1592 1593
leaping$	1521 1522 1523 1524 1525 1526
leapped$	1521 1522 1523 1524 1525 1526
leapping$	1521 1522 1523 1524 1525 1526
leaps$	1521 1522 1523 1524 1525 1526
leapt$	1521 1522 1523 1524 1525 1526 1591 1592 1593
learn	16895 10835 4625 4646 4649 10926 4779 4787 4799 11032
learn$	197 12696 7962 1730 1731 1732 1733 8077 8078 8079 8080 8081 8082 8083 1976 14296 14899 16068 16074 16088 16138 16139 16140 16141 16190 16785 16914 4620 4632 11978
learned$	13289 13290 7320 1088 8077 8078 8079 8080 8081 8082 8083 3060 16200 16201 16202 16203 16990
learning$	185 8077 8078 8079 8080 8081 17409 11333 17429 5944 5974 6005 6007
learns$	16190 16212 16213 16214 16215
learnt$	13289 13290 7320 1088 8077 8078 8079 8080 8081 8082 8083 3061 16200 16201 16202 16203
least$	14823 10311 10492 5633
leave	16957 17462
leave$	0 1 6236 6268 12348 12349 12350 12351 12352 12353 12354 43 47 48 50 78 79 80 12444 12473 12640 12696 12732 12761 12763 12764 12765 6689 605 606 13100 1189 1202 13575 13576 13615 13620 1335 7869 7870 7871 7872 7873 1686 1687 1688 14033 14041 14054 14055 14124 14147 14218 3441 3526 16068 16074 16088 16096 4283 4284 4285 4286 4287 4288 4289 4290 4291 4497 4498 17324 5183 11978 5823
leaved$	6268 12348 12349 12350 12351 12352 12353 3441
leaves$	0 1 6236 6268 12348 12349 12350 12351 12352 12353 47 48 50 78 79 80 605 606 1202 1686 1687 1688 14149 3441 4283 4284 4285 4286 4287 4288 4289 4290 4291 4497 4498 17324 5183 5227 5823 6041
leaving$	0 1 6268 12348 12349 12350 12351 12352 12353 47 48 50 78 79 80 605 606 1202 1686 1687 1688 3441 4283 4284 4285 4286 4287 4288 4289 4290 4291 4497 4498 5183 5823 12108 6041
lecturing$	9258
led	12079
led$	12324 12334 6256 12354 12363 297 298 299 300 301 302 352 353 354 13235 13236 13237 13304 1160 1161 1162 1163 1476 1477 1478 1479 13966 14149 14150 14151 2217 2218 2219 2220 2346 2347 2348 15533 3427 10856 11070 11781 12011
left	17447 11374
left$	0 1 6236 6268 12348 12349 12350 12351 12352 12353 12354 43 47 48 50 78 79 80 12785 13058 13066 7045 13273 1202 1686 1687 1688 8059 14149 8093 14219 14230 2800 9191 9192 9358 3126 3127 3128 3129 3130 9364 9638 3441 3526 9778 3546 3547 3548 4283 4284 4285 4286 4287 4288 4289 4290 4291 4497 4498 17453 5183 5227 12041 12054 5823 12115 6041
leg$	15911 17360 17396 17397
legal$	11380
leggings$	9867 9868 15968 15969 15971 15972 15973 15988 15989 15990 15995 11954 11959
legs$	12670 12671 14820 15911 17360 17396
lend$	8031
length$	9829 16875
lenient$	16713
less	4952
less$	7055 7056 7237 7243 14043 1854 8401 9123 3191 3192 3193 3194 16124 16125 16126 16478 4796 4823 4944 4948 5618
lesson	11351
lesson$	185 187 188 13400 16314 16315 16316 16355 16356 16357 17424
lessons$	185 187 188 13400 14543 14986 9394 16355 16356 16357 17414 17420 17424 17428 17430 17431 11493 12250
let	4578 4608 4855
let$	51 52 53 54 55 56 294 295 296 6733 6734 6735 6736 6737 6738 6739 6740 13058 13075 13076 13077 13089 13198 927 1026 13384 13444 13445 13446 13447 13448 13449 1434 1435 1436 13906 13911 1770 1771 1772 1773 1774 8031 14219 16068 16074 16088 16321 16610 16611 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4369 10603 10604 4403 4497 4498 4518 4519 4520 4585 4606 4607 4654 11978 5823
lethal$	5384
leting$	4606 4607
lets$	51 52 53 54 55 56 294 295 296 13198 927 1026 1434 1435 1436 1770 1771 1772 1773 1774 16321 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4403 4497 4498 4518 4519 4520 4606 4607 4654 5823
letter	17291
letter$	16608 16723 16726 16728 16729 17292 12046
letters$	16608 16723 16728 16729 16772 16773 17292 12046 12047
letting$	51 52 53 54 55 56 294 295 296 1434 1435 1436 1770 1771 1772 1773 1774 16321 4340 4341 4342 4343 4344 4345 4346 4347 4348 4349 4350 4351 4352 4353 4354 4355 4356 4357 4358 4359 4360 4361 4362 4363 4364 4365 4366 4367 4368 4403 4497 4498 4518 4519 4520 5823
leukae	6195
level	4952
level$	8597 14843 14844 14845 14846 2828 15455 15456 15457 16894 17352 5123 12130 12263
levels$	15455 15456 15457 16894 12130
liabilities$	8864
liability$	2283 8516 2284 8517 2285 8518 2286 8519 8864
liaison$	11496
liaisons$	11496
liar$	14590 14591 14592 14593 14700 14701 14735 11630 11631 11685
liars$	14590 14591 14592 14593 14700 14701 14735 11630 11631 11685 12023
liberty$	17483
library$	10321 10326 10327 4103 16806 10754 16873 16874
licence$	17541 17543 12308
licences$	17543
lie$	6641 6642 6643 6644 1173 1176 1177 1178 13493 1359 14007 14010 14106 14122 1851 1852 1891 14674 14692 16094 10050 16317 16321 16346 16774 11990 11998 12048
lied$	1175 1176 1177 1178 1851 1852 1891 16292 16317 16340 4412
lies$	6641 6642 6643 6644 7119 1174 1176 1177 1178 1359 14010 1851 1852 1891 16317 16321 16340 16345 4412 16774 16814 11990 11998 12048
lieutenant$	12087
lieutenants$	12087
life	11365 17512
life$	6244 12757 6780 13301 13339 13522 7735 7766 13846 13859 1548 13874 13875 13876 13885 13890 13891 1630 14079 14098 14099 14100 14101 14102 14103 14104 14105 14109 8373 8392 8393 14852 14960 15022 15146 15197 15198 15217 15221 15235 15236 15237 15238 15239 9180 9181 9182 9183 9184 15264 15265 15266 15267 15268 15279 15280 15532 15644 15645 15653 9584 15673 15675 15693 15694 15695 15696 9715 9716 9722 15833 16237 11228 17358 17444 5247 11483 11593 11599 11758 12284
lifes$	11599
lifestyle$	3 4 5 6 7 8 9 6257 25 6275 12401 12410 12414 1258 1259 13885 13890 14381 14385 14386 14407 14628 15235 15236 15237 15238 15239 11477 11478 11483 11593 11619 11620 11670 11758 11861 6080
lifestyles$	12401 12414 15235 15236 15237 15238 15239 11477 11478 11670 11758 11861 6080
lifetimes$	15824 15825 15826
lift$	12632 12633 6564 6565 6566 6567 6568 6570 6571 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13021 13025 13371 13372 13373 13460 13461 13462 13463 13556 13903 13914 13915 13916 14440 15496 9475 15561 15563 10374
lifted	10812
lifted$	16442 16443 16444 10375 10395
lifts$	12632 12633 6564 6565 6566 6567 6568 6570 6571 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13021 13025 13556 13637 7783 13903 13914 13915 13916 8338 14440 15496 15561 15563
light$	13786 13858 8658 3594 15922 5489 5655 5675 5676 5683 5699
lighter$	3594 5675 5683
like	10847
like$	12917 12918 13048 13049 7214 1211 1212 7452 1468 7868 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 8456 8533 8534 8535 8688 8689 8691 2459 2460 2461 2512 14877 2712 9043 2830 9068 9079 9080 9081 9082 9085 9086 9087 9088 2887 2888 2889 2984 9226 9227 9228 9229 9233 9234 9235 9556 9557 9558 9559 9560 3405 9680 9703 9704 9782 9783 9784 9928 3696 9930 9931 9938 10717 16912 16940 5309 5340 11593 5634 11876 11889 11953 11955
liked$	13048 13049 1211 1212 1214 1215 1216 1217 13530 7452 7453 7454 7455 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5309 5340
likelihood$	10197 3965 4955
likely$	8403 8404 4580 4595 4780 4849 5389 5881
likes$	12917 12918 1211 1212 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 1736 1737 1738 1739 2069 2070 2071 2072 2105 2106 2111 2151 2152 2153 2154 3405 16940 11538 11539 5309 5340
liking$	1211 1212 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5309 5340
limit$	13769
limited$	2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 14900 14901 14902 14903 2592 2688 2689 2690 2691 5337 5519
limits$	15539 15540 15541
line	5879
line$	12844 12855 12867 12868 12872 12874 12879 12880 12881 12882 12883 12887 12888 12889 13872 14003 7929 14010 14600 16955 16961 17114 17150 17215 11225 11485 12092 12157 6184
lined$	5017
lines	12126
lines$	12843 12861 12867 12868 12871 12873 12878 12887 12888 12889 13881 7862 13944 8515 14600 8620 15063 16955 11485
lingered$	13089
link	16921
link$	2118 16889 17088 5853
linked	4954
linked$	2184 4618 16932 4794 17132 11054 11062 17143 5233 11593
linking$	2118
links$	2121 2122 2184 16889 17088 11593
lion$	7736 7738 7739
lions$	7736 7741
lip$	13145 8415 14835 15911 10677 11713 5684
lippy$	6125
lips$	15911
lipstick$	15915 15916 15917 11933 11941
lisp	17350
list	10867 4645 4686 10919 4688 4782 17169
list$	16922 4612 16934 16946 10886 10893 4677 4680 10921 17009 17026 4718 17077 17079 17080 17086 11312 12097 12125
listed$	10921 4718 4732 4774
listen$	12696 12732 12837 13053 13054 13055 13056 13057 13058 14296 8262 8263 8264 8265 8266 16019 16068 16074 16088 16122 16123 16132 16133 16134 16138 16139 16140 16141 16190 16365 16415 10348 16477 16594 16785 16788 10835 11978 11979 12007
listened$	13053 13054 13055 13056 13057 13058 13066 13122 13123 14219 16200 16201 16202 16203 16365 16384 16400 16405 16408 16409 16411 16412 16413 16414 16415 16416 16417 16418 16472 16477 16604 16835 12007
listening$	13058 16067 16415 12008
listenned$	13058 16415
listenning$	13058 16415
listens$	13058 16132 16133 16134 16190 16212 16213 16214 16215 16415
listing$	10921 4718
listinged$	10921
listings$	10921
lists$	16922 10893 4677 4680 10921 17009 4718 17079 12097
lithium$	6205
litre$	11297
litres$	11297
little	4593
little$	62 103 107 110 7217 985 986 987 988 1183 7463 1401 1411 7813 7816 7895 8109 8215 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2192 2289 2319 2320 2322 2424 8725 2552 2553 2592 2688 2689 2690 2691 15025 9104 15197 15198 2958 3000 3017 9256 9393 9434 15576 15577 9602 9603 9637 15770 15773 3565 15960 3942 3964 16537 16538 16539 10490 10495 10496 10497 4273 16588 16589 16782 16823 10826 5337 5361 5371 5398 5436 5458 5519 5568 5602 5698 5822
live	4593
live$	6398 12729 12732 12796 12804 13580 13581 1501 1502 2300 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2905 2923 2924 2925 2926 2927 9345 3114 3115 3422 9687 4047 10826 10868 11107 17357 17495 5320
lived$	13580 13581 1501 1502 9118 9119 2923 2924 2925 2926 2927 15295 3482 3483 3484 3512 3513 3514 4049 5185 5187 5196 5320 6048
lives$	6244 12420 12421 12422 12425 13301 13339 13580 13581 1501 1502 13859 1548 7782 14109 8373 8392 8393 2300 14635 15022 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 15217 15221 2923 15235 2924 15236 2925 15237 2926 15238 2927 15239 15416 15417 15418 15419 3114 3115 15532 3422 15739 15824 15825 15826 4048 5185 5186 5187 5320 11758 6048
living$	1501 1502 2810 2811 2812 2813 2814 2815 2905 2923 2924 2925 2926 2927 9345 15738 9715 17405 17458 17472 5185 5187 11428 17512 5320 6048
livs$	5187
llama$	14716
llamas$	14716
load$	14756 14757
loaf$	13990 13991 13992 13993 13994 13995 13996 13997
local	4593
local$	7363 2709 3557 16779 10826 5173 11582 5652
locat	17193
locate$	12109
location$	6544 6545 6546 10809 10903 4671 4713
locations$	10809
lock$	4872 17474
locked$	13185 11125 17206 11134 17474 5163 5164
locker$	17245
lockers$	11164 17245
locks$	17474 17493
locs$	11931 11933
locusts$	14770
lodged$	5187
lodgers$	9120 9121 9122
lodges$	5187
lodging$	5187
lodgings$	17458
lodgs$	5187
log	4645 4681 4688 4724 12079
log$	16566 10893 16982 10904 4677 4680 10921 4713 10948 4718 4721 10955 4727 17059 17063 4758 17154 17158
loged$	10921 4718 4758
logged	4590 4724 17038
logged$	16980 4690 4691 17022 17026 4732 17060 17073 17256 12093
loggerheads$	16325
loggin	4724
logging$	10921 4721 4727
logginged$	10921
loggings$	10921
loging$	4718
logo$	11954
logos$	11954
logs	4724
logs$	16964 10893 16982 10904 4677 4680 10921 4718 17059 17158
loiter$	11886
loitered$	11886
loitering$	11886
loiterred$	11886
loiterring$	11886
loiters$	11886
lone$	3557 5651
loner$	6107
loners$	6107
long$	9597 9672 10679 16782 5676 5698 5699 5707
longer$	9126 9131 9167 15311 9396 3164 3165 9410 9537 4823 11179
look$	6295 6618 6948 845 846 847 1078 1961 2742 9285 9286 9287 9290 9291 9293 9294 9297 3065 3074 9360 3136 9370 3388 3389 9687 3472 9779 3607 3608 3609 3695 3697 3698 16566 16594 4387 16786 16788 17074 5179 5597 5599 5681 5710
looked$	6949 845 846 847 8147 2694 3065 3074 9381 15463 15464 15465 15477 3472 3607 3608 3609 3695 3697 3698 16400 16405 16408 16409 16411 16412 16413 16414 16604 4387 16835 10816 4769 5018 5174 5597 5599 5681 5710 6223
looking$	845 846 847 7081 14073 14074 8308 2076 2077 2078 2079 2080 2081 8332 8972 9239 9275 9285 9286 9287 9290 9291 9293 9294 9297 3065 3074 15390 15398 15399 9380 15463 15464 15465 9395 15476 15536 15537 15538 15546 15561 15563 3410 15889 10248 4387 16940 16977 11897 11898 11906 11907 11911 12008 6047
lookings$	16940
lookked$	3065 3074
lookking$	3065 3074
lookout$	2288 15693 15694 15695 15696 16323 6170
lookouts$	2288 6170
looks$	12652 13096 13097 845 846 847 3065 3074 3388 3389 3472 15844 15845 15914 3607 3608 3609 3695 3697 3698 16013 4387 5179 5597 5599 5681 5710
loop$	11690
loops$	11690
loose$	6627 14839 14840 5406 5442 11693
lorry$	6551 13340
lose$	2957 9241 9242 9243 15323 15324 15325 9247 9248 9477 16096 5106 5197
loser$	14591 14592 14593 11630 11631
losers$	14591 14592 14593 11630 11631 6110
loses$	5106
losing	5052
losing$	3602 16530 16531 11285 5106 5197 5972
loss$	14706 16766 12207
losses$	14706
lost	5052 5134 17447
lost$	13515 13577 8500 8770 2539 2540 2957 3602 16321 16790 16791 16792 16793 4482 4483 11160 11285 5106 11415 5197 5381 5411 5445 12054 5972
lot$	12596 904 7519 7520 13827 14444 14500 14520 2278 2708 15197 15198 2948 3002 15384 15392 15393 9516 16226 4328 4833 11092 11614 11706 11848
lots$	2278 2947 3605
loud$	5546
loudmouth$	6105
loudmouthed$	6114
loudmouths$	6105
lounge	11428
lounge$	3672 3673 3674 17507
lounges$	3672 3673 3674
lout$	11685 6094
loutish$	6094 6123
louts$	14612 14613 14614 11685 6094
love$	682 683 684 685 686 687 688 689 690 691 692 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 14877 5309 5340
loved$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5309 5340
lover$	13005 13006 11511
lovers$	13005 13006 11511
loves$	682 683 684 685 686 1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5309 5340
loving$	1211 1212 1338 1736 1737 1738 1739 2069 2070 2071 2072 2105 2151 2152 2153 2154 5309 5340
low$	7050 8429 8510 8532 2364 14816 14843 14844 14845 14846 14900 14901 14902 14903 2592 2604 2605 8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8861 8862 8863 2649 2650 2651 2652 3657 3659 15996 5366 5442 5519 5568 11958 6192
lower	4952
lower$	2604 2605 5990
lowest$	2504 6024
lowlife$	6094
lowlifes$	6094
loyal$	2629 5854
loyalty$	6701 469 13260
luck$	13163 13812
lunch$	17515
lung	17362
lupus	11386 5962
lupus$	17465 12195
lurch$	16600
lure$	1093 1094 1095 1096 13917 14072 5248 5303
lured$	1093 1094 1095 1096 5248 5303 11575
lures$	1093 1094 1095 1096 5248 5303
luring$	1093 1094 1095 1096 5248 5303
lycra$	11954
lying$	1176 1177 1178 13633 1851 1852 1891 14618 14674 14680 14681 15658 15659 15660 15661 15662 16295 16296 16301 16302 16303 16304 16305 16306 16307 16308 16309 16310 16311 16312 16313 16321 4412 11990 6114
machet	17547
machete$	11448 17544
mad$	11703
madam$	11604
madams$	11604
made	17202
made$	47 48 50 133 134 136 137 138 12464 12488 177 6411 6412 6413 6414 6415 6416 6417 348 349 350 449 450 522 575 626 13058 788 793 889 7140 915 13235 13236 13237 940 7174 1025 7346 13431 13432 1152 1153 1172 1179 1180 1233 7616 1810 14149 1866 1993 1997 8267 8268 8269 14361 14379 2140 2159 2160 14483 2349 2350 2352 2389 2562 2902 3272 3273 15865 9812 10098 10100 10103 16216 16222 3917 10268 10319 10377 16544 16545 16546 16547 4257 4399 4400 4459 4564 4791 17109 11061 5047 11370 5355 5842 12115
magist	6065
magistrate$	5217
magistrates$	15017 15018 4900 17304 5217
magnet$	14727 2525 2542 2543 4858 12131
magnets$	14727 2525 2542 2543 4858 12131
mail	4675 4702
mail$	16759
mails$	16759
main	10900 17257
main$	16882 10808 16959 16979 17126 17196 17201 4891 5389 5434 5881 5884 5886 5887
maintained$	17285
maintenance$	11709
major$	5887
majority$	4833
make	4723
make$	47 48 50 134 136 137 138 12464 177 6411 6412 6413 6414 6415 6416 6417 6418 6419 6425 6426 6427 6428 6429 348 349 350 6623 449 450 522 12839 6761 575 626 788 793 889 7140 915 1025 1152 1153 1172 1179 1180 7415 1233 7615 7960 7965 1810 14149 1866 14296 1993 8227 8228 8229 1997 2140 2159 2160 2349 2350 2352 2902 15328 3092 3108 3376 15865 9831 15915 15916 15917 15935 15942 9875 9935 10098 10099 16187 16210 10132 16218 16222 16223 3917 16323 10376 4257 4399 4400 4564 10836 4995 5047 5355 11941 5842
maked$	348 349 350 889 915 1025 1152 1153 1172 1179 1180 1233 1993 1997 2140 2159 2160 15865 3917
maker$	11607 11611
makers$	11607 11611
makes$	6268 12348 12349 12350 12351 12352 12353 47 48 50 134 136 137 138 12464 348 349 350 449 450 575 626 788 793 889 7140 915 13235 13236 13237 1025 1152 1153 1172 1179 1180 1233 1810 14149 1866 1993 1997 8267 8268 8269 2140 2159 2160 2349 2350 2352 2902 15865 15935 10098 16222 3917 4257 4399 4400 4564 5047 5355 5842
makeup$	15915 15916 15917 16013 11933 11941 11954
making$	47 48 50 134 136 137 138 12465 12466 12467 177 6411 6412 6413 6414 6415 6416 6417 6418 12500 348 349 350 12681 12682 12683 12684 12685 12686 12687 12688 449 450 575 626 788 793 889 915 1025 13355 13356 13357 13358 13428 1152 1153 1172 1179 1180 1233 7467 1866 1993 1997 8275 8276 8277 2140 2159 2160 14528 2349 2350 2352 2902 15398 15399 3092 9357 15865 3917 16321 4257 16646 4399 4400 4564 5047 5355 11608 5842
maladaptive$	5246
maladjusted$	5523
male	5889 5895
male$	12975 8314 8348 9000 9003 9790 15870 15871 9793 15873 15874 3580 10838 4784 11635 11884 5652 5881
males$	12337 6527 6528 12608 12615 6540 6543 12626 12627 12634 12635 12637 12639 12646 12658 12849 12867 12899 6845 12928 12933 12934 12941 12944 12975 7381 7382 7383 7384 13555 13797 8301 14390 14404 8330 14410 14411 14430 14431 14432 14433 14438 14439 8361 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 15041 15042 15043 15044 15394 4784 11481 11572 11635 11756 6139
malicious$	14482 5354 5469 6123
malign$	2201 2202 2203 5382
malnourished$	5673
malodorous$	6144
mam	5140 5150 11384 5155
mam$	5141 5153 11395
man	11470
man$	12337 6302 6304 6509 6527 6528 6532 12615 6537 6539 6540 6543 12626 12627 12631 12634 12637 12639 6578 12658 12661 6586 12802 12867 12890 12891 12892 12893 6815 6816 6817 6818 12898 12899 12900 12903 12929 12941 12944 12975 12978 12988 12989 12996 12997 13001 13002 13024 13050 13248 13298 13341 13342 13351 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13369 13370 13405 13407 7341 7366 7377 7378 7379 7380 7396 13479 13480 13481 13482 13483 13484 13485 13486 13487 13489 13540 13541 13554 13555 13557 13563 7494 13629 13644 13702 13703 1395 7693 7710 7721 7722 7724 7725 7983 8004 14115 14123 14244 8301 8330 14410 14411 14430 14431 14432 8629 14712 14848 15071 15099 15116 15117 15118 15119 15120 15121 15122 15124 2816 9053 15142 15179 15185 15187 2879 9116 15202 15203 2904 15218 15219 15220 15227 2917 2918 2935 2945 2946 2964 15292 2985 9224 15306 15394 15404 15405 15406 9347 15528 15629 15630 15631 15632 15634 15637 15639 15641 15686 15779 15783 3473 15786 15790 15791 15792 15793 15840 9865 9874 10838 17499 17549 11481 11516 11540 11572 5454 5470 11830 11834
manage	10929 4899 5018
manage$	568 569 570 571 572 573 574 14595 14656 14657 14877 14989 2767 9001 9002 2770 2810 2811 2812 2813 2814 2815 2905 15328 9285 9286 9287 9290 9291 3059 9293 9294 9297 15378 3082 15395 15396 9321 3089 3090 9324 3097 3104 9338 9339 9340 3116 15437 3132 3422 16166 16597
managed$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3082 3097 3116 3132 3422 16242 16243 16244 16245 16246 4043 5009 5028 12011 6015
management$	8892 4455 4456 4457 4458 17321 5769 12034 12125
manager$	12672 10321 10326 10327 4103 10363 10364 16806 10754 16873 16874 17008
managers$	12672 10321 10326 10327 4103 16806 10754 16873 16874 17008
manages$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 3082 3097 3116 3132 3422
managing$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 2905 9285 9286 9287 9290 9291 9293 9294 9297 3082 15398 15399 3097 3104 9338 9339 9340 3116 3132 3422
manbag$	11951 11954 6150
manbags$	11951 11954 6150
maneater$	11685 6111
maneaters$	11685 6111
manipulate$	2324 8962 5439 11998
manipulated$	12363 2324 5439 11998
manipulates$	2324 5439 11998
manipulating$	2324 5439 11998 6123
manipulative$	5529 6123
manipulativeness$	2209 2210 14977 14978 11766
manipulator$	11630
manipulators$	11630
manner$	2910 2911 2912 2913 2914 2915 2916 15284 15285 15844 15845
mannered$	11785 11786
manners$	14804 14805 14806 14807 14808 2550
many$	161 162 163 6442 6467 633 7951 7979 15073 15503 9745 10649 10650 10673 10674 11068
map	4617 12083
map$	4615 4616 4643 4659 4719 5852
mapped$	4615 4643 4659 4719 17073 5852
mapping$	4615 4643 4659 4719 5852
maps$	4615 4643 4659 4719 5852
march$	12865
mardy$	6114
marginalised$	5652
mark$	11720
marked$	17026 4732
marker$	10964 12103
markers$	10964 12103
market	11258
market$	5002 17337 17340
marks$	11720 12259
marria	17445
mask$	3671 15987 11954 11964
masked$	3671 11971
masking$	3671
maskked$	3671
maskking$	3671
masks$	15979 15980 15981 3671 15984 15987 11954 11964
massage$	4526
massive$	9817
master$	9580 15736
mastermind$	6096
masterminds$	6096
masters$	9580 15736
match	16921
match$	3317 9551 4576 10855 4765
matche	4638
matched$	16881 4576 10871 4765
matches$	4576
matching$	9895 4756 4765 5713 5726 12128 5941
matchs$	4765
mate$	8018 8026
materi	4590
material$	15584 16941
materialistic$	6123
mates$	6703 6704 6705 12862 13401 13402 13403 8018 8026
maths$	8466 12260 12262
matric	12083
matrix	12083
matrix$	17080 17086 12084
matted$	5699
matter$	375 13329 1362 1363 1364 1376 1377 9264 9265 9266 9268 10022 10023 10058 16187 10751 4573
matters$	15221 10632 4573
mattre	11416
mattress$	17495 11423
mature$	2801 2952 2956 2965 3096 9406 3186 3187 3188 3189 15502 3219 3474 9748 3540 3544 11879 11880 11881 6137
maturity$	2801 15140 2910 2911 2912 2913 2914 2915 2916 3016 6137
may	4580
may$	293 12865 8829 2840 3125 3131 3417 15822 3545 10833 4603 10911 4744 4868 4876 4894
mayhem$	14455 11573 11671
mdma	11293
mdma$	17372
me$	15547 12029
meal$	17515
meals$	17515 17518
mealy$	5498
mean$	12324 12354 14149 15935 10704 5446 5469 5678
meaningful$	10465 10466 10467 10468
means$	12324 12354 13236 13237 13801 14149 15935 4957
meant$	12777 12778 13236 13237 16340
measur	12159 12164
measure$	391 392 393 7197
meat$	12384 11755
mechanic$	12672 13012 13013 13014
mechanics$	12672 13012 13013 13014
meddle$	1464 1465 1466
meddled$	1464 1465 1466
meddles$	1464 1465 1466
meddling$	1464 1465 1466
media$	6840 6841 6842 6843 6844 12924 12925 12926 17036 10988 17227
medica	11288 6206
medical$	17350 17367 5994
medication$	17367 17384
medicine$	13665 12222
mediterranean$	3580 9818 9820 5678 11943
medium$	2604 2605 8844 8845 8846 8847 8848 8849 8850 8851 8852 8853 8854 8855 8856 8857 8858 8859 8861 8862 8863 3567 5655
meet$	12437 12444 12587 12588 12589 12591 6668 6669 6670 12761 12763 12764 12919 612 613 614 12986 13053 13054 13055 13056 13057 13124 13125 13126 7263 1041 1042 1148 7565 14346 14348 14354 14356 15690 15691 15692 16019 16068 16074 16088 16594 16978 17324 11520 11978
meeted$	1148
meetin	17069
meeting$	12538 12791 612 613 614 12986 13050 13053 13054 13055 13056 13057 13124 13125 13126 7263 1148 7533 7557 16355 16356 16357 17001 17321 12008 12108
meetings$	13050 16355 16356 16357 17321
meets$	612 613 614 1041 1042 1148 17039 17324
meetted$	1148
meetting$	1148
melato	5986
melatonin$	12219
meloterritorial$	6123
member	10807 16896 16897 10822 10830 4618 16985 10917 10939 17024 17033 17050 17053 17056 10978 17058 4748 4749 17069 17070 17072 11025 17113 17121 4815 4829 17159 4853 17176 17179 17184 11118 4891 11136 11145 17224 11146 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 5003 17320 17332 5027 17342 12083 12116 5889 12138 12143 12151 12163 12164
member$	2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 10114 10124 10136 10141 10142 10363 10364 16938 17132 17225 11470 11593 11668 11756
members$	192 384 6646 414 452 13015 6987 6988 6993 6994 7004 7044 7057 7061 925 946 7179 7353 1328 1329 1331 7614 13753 7943 1843 8115 8397 2165 2166 2167 2172 2195 14547 14617 2359 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 2660 3533 3635 3684 3685 16145 16146 16147 16148 16149 10089 10090 10091 10106 3984 10222 10223 3993 10227 10573 16924 10958 4726 4752 17104 11048 17132 4826 17151 11086 4871 11124 4892 17225 17226 11151 17288 11219 17299 11236 11264 11267 11593 11668 11673 11756 5532 5533 12089 5874 5890
membership$	4618 11037 17116 11593
memory$	7439 1207 7441 1209 12236
men$	12337 6303 12481 6510 12590 6527 6528 12608 6530 6531 12612 12613 12615 6537 6539 6540 6543 12623 12626 12627 12631 12634 12635 12637 12639 12643 12645 12647 12648 6576 12656 12658 12660 12662 12663 6587 6588 6596 12679 12747 12752 12759 6703 6704 6705 12802 12847 12848 12867 12890 12891 12892 12893 6815 6816 6817 6818 12898 12899 12900 12903 6845 12928 12931 12932 12936 12941 12944 12975 12978 12988 12991 12994 12995 13000 13001 13002 13012 13013 13014 13024 13026 13027 13028 6950 13050 13124 13125 13126 13245 13249 13262 13263 13264 13265 13266 13297 13341 13342 13350 13405 13406 13408 13411 13412 13413 13414 13415 13416 7341 7365 7367 7377 7378 7379 7380 7381 7382 7383 7384 7393 7395 13479 13480 13481 13482 13483 13484 13485 13486 13487 13489 13540 13541 13552 13555 13557 13559 7483 13564 7488 13570 13571 7494 13610 13612 13629 13630 13634 13636 13644 13701 13702 1394 1396 13776 7704 7705 7709 7711 13793 13794 13795 13796 13797 7721 7722 7724 7725 13841 13867 13868 13869 13870 13871 13903 13917 7885 13978 7984 7988 8005 14116 14123 14242 8301 14388 14394 14395 8330 14410 14411 14418 14419 14422 14423 8348 8349 8350 14430 14431 14432 14433 14436 14438 8361 8364 14712 14798 14802 14848 14855 14859 15027 15041 15042 15043 15044 15071 9000 9003 15087 15088 15089 15090 15091 15092 15093 15099 15116 15117 15118 15119 15120 15121 15122 15123 2816 9052 15147 15148 15162 15163 15167 15177 15185 15186 15187 2877 15202 15203 15222 2917 2918 2935 2945 2946 15264 15265 15266 15267 15268 2964 15277 15279 15280 2969 15290 9223 15305 9230 15358 15360 15394 15404 15405 15406 15524 15525 15528 15629 15630 15631 15632 15635 15640 9584 15673 15716 15730 15777 15778 15780 15781 15782 3473 15786 15790 15791 15792 15793 9722 3503 15819 9743 9744 3516 3517 3518 3519 15833 15840 3529 3530 3531 15951 16016 16060 11481 11483 11485 11516 11536 11540 11551 11572 11830 11834
menace$	2135 2136 2137 8473 2241 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 14564 14565 8487 8488 5348 11602 11630 11653 6121
menaced$	2135 2136 2137 5348
menaces$	2135 2136 2137 5348 11602 11630
menacing$	2135 2136 2137 5348 5678 11914 6121
mend$	467 16785
mended$	467 10042
mends$	467
meningitis$	6196
mental	11288 11289
mental$	17367 17368 11307 5077 11314 17445 11757 6192
mentality$	14847 11593 11601 11620 11714 11800 12065
mentally$	5561 5650
mentio	16974
mentor$	12238
mentoring$	185
merchant$	14729 14730
merchants$	14729 14730
mercy$	12355
merely$	3790 3966 4240 4241
merry$	8581
mess$	6636 1045 1046 1119 1120 1464 1465 1466 14098 14099 14100 14101 14102 14103 14104 14105 9731 16766 10692 11717
messag	16932 4702 4711 4753 11148
message$	12919 612 613 614 619 620 621 622 623 624 625 7263 1130 17212 11222 12046
messaged$	612 613 614 619 620 621 622 623 624 625 1041 1042 1130
messages$	12621 6556 6557 12652 612 613 614 12927 619 620 621 622 623 624 625 1130 13478 13782 10886 4655 17018 17019 4713 17066 17227 12046
messaging$	12538 612 613 614 619 620 621 622 623 624 625 7263 1130
messed$	1464 1465 1466 1529 1530 2634 8873 15628
messes$	1464 1465 1466
messing$	13736 13737 1464 1465 1466
messy$	5699
met	5156
met$	12527 12528 12537 12587 12588 12589 12591 612 613 614 13075 13076 13077 13089 1041 1042 13381 1148 13565 14141 14219 16604 4539 11520
methad	5986
methadone$	12219
methyl	5986
methylphenidate$	12219
mice	5202
mice$	11435
micro$	5726
middle$	3583 3588 9842 11382
might	4580
might$	768 769 1089 1921 3417 4076 4077 4078 4079 4080 4566 10833 4603 4637 10911 4868
migrai	6195
migrant$	11745
migrants$	11745
milk$	979 980
milked$	979 980
milking$	979 980
milkked$	979 980
milkking$	979 980
milks$	979 980
million$	7950
millstone$	11685
millstones$	11685
mind$	6947 7264 1734 7968 14738 14847 15034 2910 2911 2912 2913 2914 2915 2916 15420 15688 9610 16241 16548 11714
minded$	6947 13119 13120 7042 11783 11790 12017
minder$	15353 15507 15508 15509 15510
minders$	15507 15508 15509 15510
minding$	7264 15472 15546 15547 15561 15563
mindless$	6114
minds$	14738 15034 15420 15688 9610 16241
mindset$	14847 11620 11714
mindsets$	14847 11714
mini$	9103 9637 15971 15972 15973 9916 5361 5602 11959 5733
miniature$	9637 5602
minimal$	14900 14901 14902 14903 2592 10490 5519
minimise$	918 2025 5296 11998
minimised$	918 2025 5296 11998
minimises$	918 2025 5296 11998
minimising$	918 2025 5296 11998
minimum$	16587
minion$	6096
minions$	6096
miniskirt$	6150
miniskirts$	6150
minor$	8596
minx$	11691
minxes$	11691
mirtazapine$	6205
misbehave$	6120
misbehaved$	6120
misbehaves$	6120
misbehaving$	6120
misbehaviour$	6120
miscar	5983
miscarriage$	12216
miscarried$	12216
mischief$	13262 13263 13264 13265 13266 13611 16324 11573 5378
miscreant$	6094
miscreants$	6094
miserable$	14452
misery$	13336 13337 1045 1046 14452
misfit$	14591 14592 14593 11630 11631
misfits$	14591 14592 14593 11630 11631 6110
misfortune$	13200 13201 13203 13204 1045 1046 13429
misfortunes$	13429
misguided$	5246
mishandle$	6158
mishandled$	6158
mishandles$	6158
mishandling$	6158
misjudgement$	4561 4562
misled$	12054
mismanage$	6158
mismanaged$	6158
mismanages$	6158
mismanaging$	6158
misper$	11491 11640
mispers$	11491 11640
miss$	12732 12761 12763 12764 12765 16096 16321 4440 4441 6017
missed$	16321 16732 16733 16734 16735 4440 4441 16790 16791 16792 16793 5810 6017
misses	5134
misses$	16321 4440 4441 6017
missing$	12404 12405 12406 12407 12408 12737 12800 12904 12905 12913 6835 6836 13634 14107 14463 14464 8839 2679 10033 16321 16363 4440 4441 10985 11491 6017
mistake$	1116 13663 14245 14246 14247 9083 2851 16723 4561 4562
mistaken$	15729 3418
mistakes$	1116 13545 13663 16723 4561 4562
misuse$	6269 12224
misuser$	14585 14586 11630
misusers$	14585 14586 11630
mix$	12732 13053 13054 13055 13056 13057 2118 2132 2133 15690 15691 15692 11617 11708
mixed$	6542 530 531 532 533 534 535 536 537 7703 1529 1530 2118 2132 2133 14900 14901 14902 14903 3558 3561 3577 3581 3586 3594 9841 9849 9850 9851 3620 3621 5683
mixes	16957
mixes$	2118 2132 2133 16944
mixing$	13053 13054 13055 13056 13057 2118 2132 2133
mixture$	11617
mob$	2186 2187 2278 2708 11600 5368
mobile$	10902 4729 17042 5868
mobiles$	10902 4729 17042
mobs$	2278
mock$	17407 6026 12262
mocks$	17407 12262
models$	16007
modern$	5508
modestly$	13127
modicum$	1403
modus$	5879 12123 6177
mohawk$	6145
mohawks$	6145
mohican$	6146
mohicans$	6146
molestation$	11375
mollycoddling$	15458 15472
moment$	7360 4907
moncler$	6149
money$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 6703 6704 6705 12806 12807 12808 6808 6809 6810 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13010 13052 13371 13372 13373 13430 13444 13445 13446 13447 13448 13449 13460 13461 13462 13463 13467 13468 13556 7488 7494 7571 13798 7783 13890 13903 13914 13915 13916 13917 14072 8303 14385 14386 14407 14413 8338 14440 14456 14859 15264 15265 15266 15267 15268 16058 16060 16761 10738 16827 16961 17093 11538 11576 5470 5505 12057
monito	4645 4724 10986 5018
monitor$	4627 4631 4706 17049 17059 17063 10990 4758 17154 12109
monitored$	4631 16980 10946 17026 17060 17065 10990 4758 17073
monitores$	4631
monitoring$	4631 4706 4754 17067 10990 11447 12132
monitors$	4631 4706 17059 10990
monkey$	16543 11691
monkeys$	11691
monster$	11604 11630
monsters$	11604 11630
month$	16314 16315 16316 12057 12266
months$	12057 12266
mood	11289
mood$	17368 5942 12212
moods$	12212
moody$	6123
moped	17024 11233
moped$	17312
moral$	8251
morals$	2550 15004 11675 11801
more	5847 5925
more$	6259 6260 6261 6262 6263 12713 7055 7056 13444 13445 13446 13447 13448 13449 1360 1361 1597 14043 14225 14238 2819 2820 2821 2822 2823 2824 2825 2826 2827 2835 2836 2837 2838 2856 2890 15310 15383 15392 15393 3190 9543 9641 9745 16385 16394 4449 4450 4451 4452 4453 10748 10750 4528 4529 4533 4678 11848 5881 5916
morning$	16314 16315 16316 17325 5063 5116
mornings$	5116
moron$	11685 6111
morons$	11685 6111
morphi	11300
morphine$	17379
most$	904 7195 1061 2198 2199 15073 15383 15501 15503 15531 9545 15719 9727 9757 3616 9957 3726 3728 4833 11092
mostly$	3680
moth$	1546
mother	11365 17446 11368 5140 5150 11384 5152 5155 5161 17475 17491 17497 11421
mother$	13929 2344 2345 8879 8880 15014 8945 2713 2714 9055 15201 2931 2940 9174 9175 9176 9177 9220 9221 9222 3458 3459 3460 3461 5127 5128 5129 17442 17444 11366 5136 5137 11372 5141 17456 17457 5148 5149 17468 17472 11394 11395 11402 5181 5182 17505 11805 5613 11867
mothered$	5613
mothering$	2831 2832 2833 15458 15463 15464 15465 15472 15547 5613
motherred$	5613
motherring$	5613
mothers$	12818 7668 13929 2344 2345 8879 8880 8945 2831 2832 2833 3458 3459 3460 3461 15780 10588 5148 11805 5613 11867
moths$	1546
motions$	16757
motivated$	2073 8820
motivation$	15004 11570 11801
mould	5202
mould$	17513 11435
mount	4723
moustache$	9856 11915 6145
moustaches$	9856 11915 6145
mousy$	5699
mouth$	7067 907 13284 13285 13815 13817 13819 13820 14728 2522 11712
mouthed$	7067 11730 11731 11779 11780
mouthhed$	7067
mouthhing$	7067
mouthing$	7067
mouths$	7067 13284 13285 14728
mouthy$	6123
mov	5025
move$	6695 6696 6697 7264 2452 2453 2454 2455 2456 2457 16068 16074 16088 16326 16785 16921 4945 17449 17462 11978 12248 12276
moved$	404 405 406 407 13185 2452 2453 2454 2455 2456 2457 16552 16553 10661 5028 17447 11369 11374 5185 5188
moveme	16896 16942 4686 10919 10920 10952 10957 17069 4761 12163
movements$	4668 17031 17036 17037 10959 10994
moves	6015
moves$	2452 2453 2454 2455 2456 2457 15108 17084 12248 12276
moving	17074
moving$	7264
mri$	17400
ms	11386
ms$	17465 12197
much$	105 904 7195 7238 7242 7313 1129 13527 7814 8757 9141 2949 2959 3001 9251 15392 15393 4329 10647 10648 4470 10729 4833 11092 11848 5708
muck$	14867
mug$	15564 11854 11855
mugged$	5237
mugger$	14591 14592 14593 11630 11631
muggers$	14591 14592 14593 11630 11631
mugs$	15564 15679 11854 11855
mugsho	5857
mugshot$	4633 12090
mugshots$	12090
mule$	14594 14868 14869 14870 11554 11632 11738 5506 11740
mules$	14594 14868 14869 14870 11554 11632 11738 11740
mulish$	6114
mullet$	6145
mullets$	6145
multi$	4062 4593
multiple$	633 10649 10650 11386 6195
multiply$	12482
mum	11365 17446 11368 5140 5150 11384 5152 5155 5161 17475 17491 17497 11421
mum$	14164 2344 2345 8879 8880 15014 8945 2713 2714 9056 2940 9174 9175 9176 9177 9220 9221 9222 3458 3459 3460 5127 5128 5129 17442 17444 11366 5136 5137 11372 5141 17456 17457 5148 5149 5153 17468 17472 5161 11394 11395 11402 5181 5182 17505 11805 11867
mummies$	11867
mums$	14164 2344 2345 8879 8880 8945 3458 3459 3460 5148 11805 11867
murder$	4601 17081 11107 5881
murders$	17081
murmur$	12199
muscle$	8426
muscly$	5655 6144
muscular$	5655 5962 6144
music$	13670
must	4875
must$	26 27 28 29 30 31 6522 1089 1218 1729 1833 1849 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2840 3264 3265 15822 9762 3980 3981 3982 3983 10217 16774 4465 4467 4554 4744 4816 4894 4996 12048 5841
mystery$	1812 1815 1818 1819
nails$	15065 15588 15591 9867 9868 15982 11927 11933 5701
naive$	114 115 1834 15244 15245 15246 9233 9234 9235 9256 9424 9425 9426 9427 15677 16518 16519 5328 11843 6123
naivety$	12707 12708 12709 12710 12711 12712 13108 13109 13110 13111 13197 907 7157 7158 7178 13258 13450 13451 13452 13453 13454 13455 13663 8070 1838 1839 8073 8166 1934 8168
naked$	6848 6859 12984 7265
naltrexone$	6205
name	4779 4787 4799 11032
name$	12399 12696 2368 8602 15189 15190 15191 15192 15229 15230 15231 9682 15762 9686 16818 16909 4619 10940 17020 17043 4994
named$	4767 4994 5223 5881
names	4590 4598 10867 4650 10883 10908 4686 10919 10920 17058 17168 17169
names$	16892 16909 16922 16923 16924 16926 4619 4621 16946 10886 10894 16975 4678 4703 10940 10951 17043 17075 4994 17341
naming	4779 4787 4799 11032
naming$	4994
nan	11365 17446 11368 5140 5150 11384 5152 5155 17491 17497 11421
nan$	13929 5127 17442 17444 5153 11395
nana	17497
nannies$	15507 15508 15509 15510
nanny$	15353 15507 15508 15509 15510
nannying$	15458 15472
nans$	13929
narcissist$	11630
narcissistic$	6123
narcissists$	11630
narcol	5962
narcolepsy$	12195
nasoga	5958
nasogastric$	12191
nastiness$	2209 2210 14977 14978 11766
nasty$	2377 8659 8774 5381 5469 6123
nation	11355
national$	17434 5869
natural$	13219 13220 5595
nature$	15111
naughtiest$	8430
naughty$	8440 5381 5523 5529 6123
ne$	2379
near	11003
near$	7751 4318 4319 4320 17035
nearby$	10985
nearly$	3428 3429 3571 5601 5630
neat$	3580 9820 5698 5699
neatly$	3578 5679
necessary$	4957
neck$	13850 14944 15911
necks$	13850 15911
neds$	6111
need	10847 17351 5088 11410
need$	26 27 28 29 30 32 974 975 1091 1580 1581 7820 1588 1589 1590 1680 7953 1729 1922 1947 1968 1972 2738 2739 2740 2841 15173 15249 15250 15251 3010 9244 9274 3042 15389 3085 15450 15451 15452 3143 3144 3145 9379 3147 3148 3149 3150 9387 9388 9389 9390 9391 3160 3161 3162 15475 9397 9398 9399 9400 9401 9402 9403 15483 15485 9424 9425 9426 9427 9428 9429 9430 9431 3201 9460 9461 9462 9468 3236 3237 9471 3239 3240 3241 3242 9476 3244 9478 9479 3247 15562 9484 3258 3259 9493 3261 9495 9496 3264 3265 15580 15721 9644 15747 3520 9763 15865 4550 4556 16912 16940 4875 11321 17489 12177 12227 12238
needed$	13802 1580 1581 15389 3160 3161 3162 3201 9476 3244 9478 3258 3259 4069 4957 17282 5985 5995 5996 5997
needing$	2738 2739 2740 15545 9482
needless$	6330
needs	5088 5992
needs$	26 27 28 29 30 33 12479 12480 974 975 1580 1581 1729 1923 1948 1969 1973 14838 2738 2739 2740 15389 3160 3161 3162 15475 9397 9398 3201 9476 3244 9478 3258 3259 15865 16702 4549 4555 16940 5049 5066 11321 5098 5115 12177 5985 12227 5995 5996 12238 12239 12242
needss$	12239
needy$	5523 6123
neer$	2379
neet	6021
neet$	12254 6130
neets$	6129
negative$	6369 14430 14431 14432 14433 2201 2202 2203 14914 14915 17102 5346 5382 5383 5481 5565
neglec	5163 11401 17490
neglect$	16622 4389 4390 16766 16822 17478 17479 17480 17482 5804 12058 12060 12269 6039
neglected$	4389 4390 11396 5802 5803 5804 12269 6039
neglectful$	6155
neglecting$	4389 4390 5803 5804
neglects$	4389 4390 5803 5804
negligence$	12060 6155
negligent$	6155
negligently$	6155
neighb	11193 12283
neighbourhood$	14635 14760 14761 4571 10805 10806 4575 10811 16895 10831 10839 10840 10841 4609 4610 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 10922 4692 10928 4697 10935 17025 10953 4747 11067 4851 11090 11132 4937 4941 11175 17272
neighbours$	14630 14634 8615 8616 4949 11581 11582
neither$	928 1963 2045 3873 3878 3888 3900 4053 4160 10393 4161 10394 4162 4163 4164 10397 4172 4183 4184 4185 4186 4187 4188 4197 4208 4244 4250 4251 4252 4253
nerves$	3274
nest$	13755 13756 13757 13758 13759 2191 2278
nests$	2278
net$	16715
networ	16942 11025 17138 5003 17316 12163 12164
network$	12867 12885 12886 16927 16930 16955 17104 4998 11236 11485 5853 5933
networks$	16930 16955 11485
neurod	6189
never$	267 6997 7010 7011 7012 7013 781 953 1000 1844 1853 8116 1903 1904 1905 1906 1956 1957 1958 1959 1960 1962 1963 2029 8281 8282 3713 3715 3749 3750 3751 9985 3753 9995 3763 3764 3765 9999 10000 3776 3781 10015 10131 3899 10166 10167 3943 3947 16332 16333 10336 4107 4108 4109 4110 4111 4112 4113 4114 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4151 4152 4176 4189 4244 4523 4524 4823 5108 5112 5330 5520 5618 5772 5773 6152
nevertheless$	12529 12533 7297 7298 7299 7300 7301 7302 7303 7304 7305 7306 7308
new	4593
new$	10826 11381
news$	14516 8777 8778 8779 16524 16525 10800
next	5017
next$	63 7131 7132 7133 7134 13396 2976 3202 9878 10505 16891 17026 17311 12097 12112
nice$	8438 2206
nicer$	7322 7323 7324
niche$	17044
nick$	14692
nickna	4598 4650 10883 4686 10919 10920
nicknames$	16924
nicotine$	17382
nigerian$	3580 9820
night$	12680 13513 14237 14465 14673 9857 10200 3969 10203 16314 16315 16316 17064 5011 17325 17380 17381 5087 6192
nightm	6192
nightmare$	14472 2283 8516 2284 8517 2285 8518 2286 8519 8864 11604 11685
nightmares$	8864 11604 11685
nights	11301
nights$	17380 5087
nike$	11954 5726 5729
nikes$	11954
nine$	14546
nines$	16015
nineteen$	12972 12974 693 13007 13008 15116 15117 15118 15119 15120 15121 9048 15158 15159 15160 15161 15162 15163 15164 15165 15166 15861 11830
nitrous$	11293
no$	103 110 12698 12771 12787 13061 13071 13102 7089 868 7105 894 13241 943 973 995 996 1004 1010 7321 7463 7469 7509 13618 7604 7605 1373 1416 1417 7813 1584 1585 1586 7877 7895 14036 14135 14170 8099 1868 1869 8109 14215 8215 8233 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2034 2035 2036 2037 2038 2039 2041 2042 2043 2044 2047 8499 2289 8528 2319 2320 2322 2335 2336 8592 8593 2370 2371 2372 2373 8661 8725 8726 2496 2499 2592 8971 2893 2898 9162 9163 2934 9231 9232 3011 3012 15433 9393 3163 3167 3168 3169 3170 3177 9415 9416 3243 3245 3246 9481 3252 3253 9491 3262 3263 3304 9600 9601 3369 3370 9622 3420 3496 3497 3498 15818 9973 16054 10025 10026 10027 10028 3820 3821 3822 3825 10065 3833 3834 3835 3836 3837 3838 3842 3843 3844 3848 3849 16168 16169 16170 16171 3864 3875 3876 3877 3879 3881 3882 3889 3891 3901 3903 3904 3906 10150 3936 10170 10173 10174 10175 3944 3945 3946 3951 3952 3953 3954 3964 16332 16333 10257 10258 10259 10260 10264 4105 4129 4132 4134 4160 10393 4161 10394 4162 4163 4164 10397 4165 4167 4168 4169 4170 4172 4183 4184 4185 4186 4187 4188 4193 4194 4195 4196 4197 16514 4209 4221 10456 4228 4232 4233 4234 4235 4245 10490 10497 4267 4268 4269 4270 4271 4312 10637 5147 5191 17513 11437 5337 5413 5421 5442 5487 5519 5568 5622 5797 5799 5822 5881
nobody$	869 893 942 972 7227 2034 2035 2036 2037 2038 2039 2040 2042 2043 2044 2045 8660 15240 15493 3243 3245 15700 3419 3496 3497 3498 16053 3875 3876 3877 3878 3882 3888 3900 4104 4128 4133 4160 10393 4161 10394 4162 4163 4164 10397 4167 4168 4169 4170 4172 4193 4194 4195 4196 4197 16513 4208 4220 16534 4244 11852 5621 11977 5774
nomark$	6113
nomarks$	6113
nomina	11007 12083 12085
nominal$	16938 10998 11000 11001 17098 4806 17128 11242 11593 5855 12111 12117
nominals$	16928 10998 11001 17098 17128 11242 11593 6171
nominated$	4774
non	11353
non$	2290 2657 5142 5417 5419 5513 5514 5515 5516 5517
nonattendance$	17432
nonce$	15683
noncompliance$	6119
noncompliant$	6119
none$	767 783 928 1420 2045 2052 2053 2900 15240 9442 3210 15700 3873 3878 3882 3888 3900 4005 4006 4007 4053 4160 10393 4161 10394 4162 4163 4164 10397 4172 4183 4184 4185 4186 4187 4188 4197 4204 4205 4208 4220 16536 4244
nonengagement$	6119
nonetheless$	12529 12533 7297 7298 7299 7300 7301 7302 7303 7304 7305 7306 7308
nonexistent$	16767 16768 16769 16770
noose$	13816
normal$	8231 14953
normalise$	5296 5314
normalised$	5296 5314
normalises$	5296 5314
normalising$	5296 5314
north$	3661
nose$	1225 1226 13600 13601 13857 15911 17396 17397
noses$	13600 13601 13857 17396
not	11192
not$	12447 6378 6380 6454 6458 6996 6998 13082 7010 7011 7012 7013 781 13270 1015 1017 1018 1076 1079 7440 7442 7600 13681 13682 1429 1431 1587 7839 7840 7934 7935 1703 1704 1706 1709 1735 14054 14055 14148 1844 1853 8105 8130 8131 1956 1957 1958 1959 1960 1962 2046 8283 8284 2067 8401 2169 2205 14661 14664 8655 2437 2438 2439 2440 2441 2442 2443 2495 2538 8805 2573 8807 8808 8809 8810 8811 2587 8874 2861 2894 9129 9130 2901 3004 3006 3007 3018 3041 3159 9411 9412 9413 9487 3257 3260 9499 9500 9501 9502 9503 9504 3282 3305 3307 3309 3316 3365 3366 9600 3390 3391 3411 3416 3454 3711 3712 9949 9950 9951 9952 9989 9993 9994 3776 3781 3809 3823 16168 16169 16170 16171 3874 3880 3890 3902 10164 10165 3935 3938 3943 16332 16333 4022 4023 10271 10272 10273 10274 10275 10303 10304 4106 10369 10370 4138 4139 4140 4141 4142 4143 4144 4145 4146 4147 4148 4149 4151 4152 10391 10392 4160 4161 4164 4171 4176 4180 4189 10423 10425 16530 16531 10463 10469 10470 4244 4258 4259 10538 4318 4319 4320 4332 10709 16812 16857 16858 16860 4823 5043 5108 5112 11357 5297 5520 5603 5604 5610 5618 5773 5970
note	4590 4645 4662 4688
note$	3699 3700 10801 10893 4677 4680 10921 10948 4718 4721 4727
noted$	3699 3700 16980 4690 4691 17073
noteed$	10921 4718
noteing$	4718
notes$	3699 3700 10893 4677 4680 10921 4718
nothing$	62 6296 65 12599 7088 7210 7211 7217 985 986 987 988 13399 1183 13583 8234 14707 2507 14833 2552 2553 14866 2958 3000 3017 15493 9434 9435 3284 3285 3386 3403 9639 15957 9947 16053 9980 10051 3819 3865 3866 3867 3868 3869 3870 3875 3876 3877 3910 3911 3912 3918 3919 3920 3921 3928 3929 3955 3956 3957 3958 3959 3960 3961 3962 10241 16332 16333 16513 4203 16584 16585 16586 4279 4280 4281 16787 11852 5754 12009 12202
nothings$	14707
notice	11051 17291
notice$	13974 13975 14225 3699 3700 16475 16548 16569 16570 16571 16572 16573 16574 16575 17130 4822 17177 17181 17233 11203 17284 17292 17535
noticed$	12371 12400 13606 3699 3700
notices$	3699 3700 17177 17181 17233 11203 17284 17292
noticing$	3699 3700
notified$	10899
notify	4702
notify$	4585 4606 4607
notifying$	4606 4607
notifys$	4606 4607
noting	4688
noting$	3699 3700 10801 10921 4721 4727
notinged$	10921
notings$	10921
notoriety$	13199 13409 14381 2431 2432 2433 2434 2435 2436 5459
notorious$	2306 2307 2308 2309 2310 2311 2312 2313 2705 5577 6128
nous$	2764 2766 9089 2857 11869
november$	12865
now$	13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 14161 14162 15248 15309
nowhere$	8753 4326 11416 11710 5929
nucleus$	11668
nude$	6848 6859 6860 7265 13344
nudes$	6849 6850 6851 637 12957 653 654 655 656 13344 11495
nuisan	11093 11216
nuisance$	14603 14624 15015 16796 10815 17170 17171 17172 11103 17295 11630 11653 11674 5529 11811 12131
nuisances$	11630 11811 12131 6106
number	10919 4952
number$	6544 6545 6546 634 9307 15387 15722 4728 4798 11039
numbers$	6544 6545 6546 16761 16827 16829 16838 16839 10802 17157
numerous$	6467 633 10649 10650 10673
nurse	17389
nurse$	17373 17388
nurture$	6023
nut$	14712 11856
nutcase$	11685 6111
nutcases$	11685 6111
nuts$	14712 11757 11856
nutter$	11630
nutters$	11630
obese	5968
obese$	12201 6144
obesit	5968
obesity$	12201
obey$	16068 16074 16088 11978
obeyed$	13066
object	4969 17333
object$	17319 11563
objected$	13240
objective$	17265 4957 17319
objectives$	17265
oblige$	13906 13911
oblivious$	111 112
obnoxious$	6123
observ	17087 5864
observation$	10956 12097 5865
observations$	10956
observe$	10990 4758 12109
observed$	12128 6169
observeed$	10990 4758
observeing$	10990
observes$	10990
obsessed$	675 676 677 678 679 680 681 2547 2548 5833
obsessive$	6189
obstreperous$	6114
obstructed$	12054
obstructive$	14981 14982 14983 14984 14985 11768 6123 6155
obtain	17202 17209 4924 5847 5888 5903
obtain$	13098 13099 4584 10862 4718 11262
obtained$	4584 10862 16990 4718 12104 12133
obtaining$	4584 10862 4718
obtains$	4584 10862 4718
obvious$	13219 13220 3856 3989 10673 16752 16753
obviously$	3994 10231 4020 4028 10261 4029 4030
occasion$	16314 16315 16316 16336
occasions$	14058
occupa	5142
occupation$	11375
ocd	6189
ocg	10851
ocg$	16930
ocgs$	16930
october$	12865
odd$	1812 1815 1818 1819 5678 6114
oddballs$	6110
odour$	11920
of	11021 5847 5932
of$	6341 6345 6347 6348 6375 6402 6614 6625 6626 6928 13162 7554 7617 8419 8424 14505 2196 8441 8511 8513 8514 2299 8563 14654 8621 8626 8654 8677 8681 8700 8716 8717 8736 8737 8756 8783 8804 14904 14943 8917 8925 8941 9030 9061 9137 9143 9144 9146 9147 9148 9168 9197 9211 9212 9213 9215 15297 9236 9414 9506 9507 9552 15646 9573 9574 9579 9618 9698 9700 9706 9738 15869 15872 3585 3587 9834 9838 16047 16176 16247 16248 4021 4028 10265 16372 10296 10297 10298 16440 10451 10540 10543 10560 16771 10723 10727 16811 10794 16898 10832 10845 10849 16936 16945 16983 10906 10916 10942 17034 17035 4725 10963 10974 10987 17068 4767 11017 11031 17116 11041 11042 17131 11066 11073 11077 11091 11095 11171 11176 11188 4962 11201 11220 17312 17314 11269 11277 11330 11342 11390 11399 11400 11403 11404 5232 11584 11668 11935 11984 12001 12097 12112 5881 12116 12118 12140 12173 5985 6010 12301 12309
off	11261 5109
off$	6325 12434 12641 6572 6592 12909 12912 12916 6961 13146 13296 7218 7219 7220 7221 7281 7282 7283 13634 13635 13642 7753 7778 7902 14040 8001 14222 8259 8260 14408 14623 8548 8560 8561 14718 2465 8712 8742 2679 15363 15520 9523 9524 9525 9526 9527 15607 15608 15609 16005 16006 10035 16552 16553 10605 10606 10624 10625 10626 10627 10628 10629 10693 10694 17055 11024 17178 11100 4880 11305 17403 11325 11342 11492 11648 11764 12039
offen	16906 16950 17120 17121 17133 17134 17141 17142 17148 17160 17161 17162 17168 17348
offen$	17099
offenc	11028 4810 4831 11185 11466 11469
offence$	17081 17106 17107 11043 17124 11064 17264 17534 17543 17545 17546 17548 5891 12141 6231
offences$	17081 17106 17107 11043 11064 11177 17264 5010 17543 17545 17546 17548 12134 12141 6231
offend	16896 16942 16956 11007 4785 11020 17100 17105 17129 11093 17258 11185 11190 17296 11223 17302 11444 12085 12099 12116 12123 12138 12143 12151 12163 12164 6071 6184
offend$	12732 12761 12763 12764 12765 16096 16097 16108 10030 16317 16321 17078 17092 17108 17135 17136 11232 5879
offendded$	16321
offendding$	16321
offended$	16321 6230
offender$	13808 14430 14431 14432 14523 2216 14572 2303 14675 14676 14677 14678 14679 14700 14701 2481 2482 2483 2484 10998 11001 17098 17099 11038 11040 17128 11242 17471 11618 11684 11699 5855 12112 12119 5892 12304 6099
offenders$	13808 14430 14431 14432 14436 14523 2216 14572 2303 14675 14676 14677 14678 14679 14700 14701 2481 2482 2483 2484 16928 17098 17099 17128 11618 11684 11699 12089 12119 6099
offending$	12378 12842 12850 12853 12857 12859 13230 13842 13844 14251 14394 14628 8893 8894 8895 16321 10815 16958 11018 17099 4792 17137 17139 17170 17171 17172 11103 17218 17264 17267 17269 4959 11196 17279 5026 17385 17538 5386 11670 12141 5920 6070 6230
offends$	16317 16321 17078 17136 11232 6230
offens	11028 4810 4831 11185 11466 11469
offense$	17081 17106 17107 11043 11064 17264 17545 17546 17548 12141 6231
offenses$	17081 17106 17107 11043 11064 17264 5010 17545 17546 17548 12134 12141 6231
offensive$	17544 6123
offer$	636 6972 6973 13261 1028 1029 1030 1031 1033 1034 1035 1036 1037 13434 7824 7825 7826 13914 13915 13916 13917 13981 14303 14304 9953 9955 9956 16036 9959 3727 9961 3729 3730 16131 16137 16256 16257 16258 16274 16314 16315 16316 16355 16356 16357 16594 4338 4339 5271 5301 11568 11569 11986
offere	5992
offered$	12543 6498 6499 636 1028 1029 1030 1031 1033 1034 1035 1036 1037 13914 13915 13916 9953 9955 9956 16137 16544 16545 16546 16547 5271 5301
offering$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16137 16256 16257 16258 5271 5301 11986
offerred$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16137 5271 5301
offerring$	636 1028 1029 1030 1031 1033 1034 1035 1036 1037 16137 5271 5301
offers$	636 13261 1028 1029 1030 1031 1033 1034 1035 1036 1037 13434 13435 13914 13915 13916 13981 14303 14304 16036 9959 3727 9961 3729 3730 3731 3732 3733 3734 16131 16137 16355 16356 16357 4338 4339 5271 5301 11568 11569 11973
office	4571 10805 10806 4575 10811 16895 10831 10839 10840 10841 4609 4610 4611 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 10929 4697 10935 10936 17025 10953 4740 4747 10983 4762 11067 4842 11075 4851 11090 11132 4937 4941 11175 11446 11470
office$	10321 10326 10327 4103 16806 10754 16873 16874 17008 17015 17451 5828
officer$	10363 10364 10804 16885 16890 4587 16902 16904 16918 16919 16920 10842 10843 10844 16933 4622 10861 16963 4653 10887 10890 4660 10896 10898 16984 16988 16989 16991 17001 10925 17005 17007 17014 4704 4705 17032 10973 4744 10980 17062 4757 4763 4764 17146 11084 4887 17211 4905 11170 11174 17254 5020 5022 11256 5029 17549 5828 5844
officers$	12944 14450 8372 15780 15781 15866 15867 10804 16885 16890 10818 4587 16900 16902 16904 16910 16911 4600 16918 16919 16920 10842 10843 10844 4614 16933 4622 10861 16963 4653 10887 10890 4660 10896 10898 16984 16987 16988 16989 16991 17001 10925 17005 17007 17008 17010 17014 4704 4705 17023 10950 17032 17041 10973 4744 10980 17062 17065 4757 4763 4764 17124 11055 17146 11084 11114 4887 17211 4905 11170 11174 17254 17278 17304 5020 5022 5029 17345 17525 11582 5844 5861 12168
offices$	17008
offrol	6015
offroll$	12248
offrolled$	12248
offs$	14718 11649
often$	6439 601 16736 16737 16738 16739 5203
oik$	11685 6111
oiks$	11685 6111
oily$	3594 5683
ok$	8231
okay$	8231 9330 9331 9332 9333 9334 9335 9336 9732 3500 3501 3502
old$	12976 14005 8708 2748 2749 2750 2752 9015 9016 9017 2801 2829 3049 3050 3095 9404 9511 9513 3349 3350 3540 9792 9795 9797 10024 17435 5593 5611 5639
older$	6529 6533 12624 6550 12636 6558 12644 6579 12679 12749 6679 6680 12803 12847 12867 12870 6820 6847 6853 6854 6858 12941 12944 12975 12977 12978 12990 12992 6916 6918 6923 13004 13299 13342 13352 7327 7341 7363 7369 7377 7378 7379 7380 7476 7485 13610 13634 13636 7715 7718 13841 8006 8007 14119 8309 8310 8311 8312 8316 8317 8318 8319 8320 8321 8322 8324 8325 8340 8341 8342 14424 2116 14430 14431 14432 14433 8359 2128 2131 8776 15030 15071 9000 9003 15087 15088 15089 15090 15091 15092 15093 9015 9016 9017 15100 2801 15116 15117 15118 15119 15120 15121 15162 15163 15228 9200 15359 9315 15526 15528 3580 17497 11485 5278 11513 11516 11830 5678 11953 11955
olders$	12847 12867 12870 13026 13027 13028 6950 13342 7341 7377 7378 7379 7380 14436 14600
oldest$	14002 1697
olds$	15151 15766 15767 15768 15769
olive$	3594 5675 5683
omission$	5768
omissions$	5768
on	11021 12079 5847 6061
on$	6420 12516 12517 12543 12609 12610 12611 12614 6536 12617 12618 6598 12730 12731 6712 6757 7017 7071 7120 7135 7137 7139 7142 13238 13346 13472 13473 13474 13475 7433 7532 7534 7687 13781 7734 7889 7890 8423 14604 14605 14629 8682 8741 8755 14943 14998 8920 9009 15097 15098 15157 9531 15707 9733 15869 15872 3569 9832 9848 9934 16047 3922 3923 3924 3925 3926 3927 10205 10244 10247 10249 4024 10280 10281 10282 16528 10527 10528 10529 10557 16689 16690 16740 16811 16831 16832 16876 10923 4717 17034 17035 4725 17038 10965 10966 17057 10979 4768 17103 11033 17185 11121 11131 17276 17294 11217 11220 17331 5050 11285 5065 5067 11303 17401 5093 11427 5218 5228 17542 11636 11666 11810 11989 12001 12024 12067 12097 5911 5995 6074 6075
once$	12525 8159 10255 16350 4480 10756 10757 4778
one	10830
one$	289 290 291 6552 6754 928 7228 7577 13696 14004 8279 8280 8383 8690 8748 8908 2850 15241 15386 15494 15495 9485 15685 15701 3419 3557 15918 3616 15928 15929 15930 15931 15932 15933 16052 16136 10107 10112 10113 3882 10122 10123 10134 10135 10141 10142 16314 16315 16316 10276 10277 4053 10338 10339 10362 4130 10367 4135 10393 10394 4162 4163 10397 10398 4172 4197 10432 4210 10454 16535 10478 4246 10771 16938 16949 17159 17257 11283 11331 5099 11332 11333 17412 5652
ones	10874
ones$	12608 13411 13412 13413 13414 13415 13416 13794 14519 2427 2428 2429 2430 15026 15143 15252 15253 15254 15255 15256 15299 15300 15301 3014 15918 10881 17257 11210
onesie$	11954
onesies$	11954
ongoing$	11107
online	4755
online$	607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926 13257 13374 10957 10988 5279
only$	239 6525 6974 6977 13114 13115 13116 7038 7039 13119 13120 7042 842 848 859 860 861 862 863 864 865 867 971 7536 1304 1305 1306 1307 1308 1309 1310 1311 1312 1341 1342 1595 1681 1685 2679 2725 15761 9683 9684 15764 3746 3748 3790 3966 10325 4240 4241 10526 4449 4450 4451 4452 4453 4466 10701 5749
onto$	10923 10965 4768
onus$	523 524
open$	12362 12379 78 79 80 1319 15040 16061 16068 9991 16074 9997 10002 16088 10011 10073 10079 10117 16566 10868 4755 5073 11978
opened	10816
opened$	78 79 80 13089 1319
opening$	78 79 80
opens$	78 79 80 1319
operandi$	12112
operat	4593 4611 4618 4842 11075 17193 17333 11266 5114 12159 12163
operate$	568 569 570 571 572 573 574 14297 2810 2811 2812 2813 2814 2815 16020 16069 16075 16080 16089 16151 16157 16195 17235 5000 17313 17345
operated$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5000 11322
operates$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5000
operating$	568 569 570 571 572 573 574 2810 2811 2812 2813 2814 2815 5000 17313
operation$	12885 12886 16935 17323 11248 17330 5019 5020 17336 17400 5936 12230
operational$	10826 5934
operations$	16935 17336 17400 12230
operative$	11751 12012
operator$	9581 16918 16919 16920 10842 10843 10844 10980 11860 5828
operators$	9581 16918 16919 16920 10842 10843 10844 10980 11860
opport	11056 11245 12079 12137 12159 12164
opportunit$	12579 12580 12581 12582 12583 12584 6561 329 330 14302 4420 4421 4422 4423 16752 16753 11568
opportunited$	12579 12580 12581 12582 12583 12584 6561 329 330 14302 4420 4421 4422 4423 16752 16753 11568
opportunities$	6394 6395 6396 164 12577 12578 12579 12580 12581 12582 12583 12584 6561 329 330 13261 4420 4421 4422 4423 16752 16753 4877 11568 12043
opportuniting$	12579 12580 12581 12582 12583 12584 6561 329 330 14302 4420 4421 4422 4423 16752 16753 11568
opportunits$	12579 12580 12581 12582 12583 12584 6561 329 330 14302 4420 4421 4422 4423 16752 16753 11568
opportunitted$	12579 12580 12581 12582 12583 12584 6561 329 330 14302 4420 4421 4422 4423 16752 16753 11568
opportunitting$	12579 12580 12581 12582 12583 12584 6561 329 330 14302 4420 4421 4422 4423 16752 16753 11568
opportunity$	6394 6395 6396 164 12579 12580 12581 12582 12583 12584 6561 329 330 13261 7824 7825 7826 14302 4420 4421 4422 4423 16752 16753 4877 4907 17324 11568 12043
opposed$	11993 11996
oppositional$	5529 5942 6123
opt$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5250 5301
opted$	145 146 147 6645 12725 420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 14075 16742 10733 16813 5250 5301
optici	5078
opticians$	11311
opting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5250 5301
option	12110 12159 12164
opts$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5250 5301
optted$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5250 5301
optting$	420 421 422 423 424 425 426 427 428 429 430 431 432 433 434 435 436 437 438 439 440 441 442 443 444 445 446 447 448 1028 1029 1030 1031 1033 1034 1035 1036 1037 1270 1271 1272 1273 1274 5250 5301
or$	13529 15935 10506 5939
oral$	642
order$	17173 17181 17230 11155 17236 17237 17241 17242 17244 11203 17454 17526 17535 17536 17537 17541 17542 17543 17544 12174 12275 12299 12304 12305
ordered$	10995 11370 11383 11461
orders$	16937 16954 17181 17230 11155 17236 17237 17241 17242 17244 11203 17454 17543 12174 12299
ordinary$	5678
organi	16944 10900
organised$	12011
organiser$	16979
oriental$	3580 9818
ot$	11489
other$	6234 12315 12316 12832 7153 7154 7322 7323 7324 13550 13697 14094 8023 8368 8369 14461 8451 8453 2222 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14569 14571 8554 14639 14703 14826 14828 8765 8766 14858 14988 15025 15498 15500 15504 15531 15772 3557 10620 16849 16878 11474 11582 5652 5770 5881
others	11136
others$	6234 12315 12316 6646 6987 6988 6993 6994 7004 7044 7057 7061 7153 7154 7353 13523 7614 13753 7943 8011 8013 8019 8021 1843 8115 8125 8126 8397 2165 2166 2167 2195 8450 8452 2221 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568 14631 2359 8764 14857 15025 15071 15143 15252 15253 15254 15255 15256 15299 15300 15301 15498 15503 15617 15618 15619 15620 15770 15773 15928 15929 15930 16145 16146 16147 16148 16149 10089 10090 10091 3984 10222 10223 3993 10227 16878 17030 17297 11474 11486
otherwise$	770 771 13084 13087 13088 13269
ought$	26 27 28 29 30 34 765 1090 7603 1679 1729 1832 1850 1857 1858 1859 1860 1861 1862 1863 1864 1865 1874 1877 1878 1879 1880 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1924 1949 1970 1981 2787 2788 2789 2790 9764 4068 4071 4072 4073 4074 4075 10472 4325 4551 4557
ounce$	1399 1402 8727
our$	13303 7672 8223 16422 16429 16772 16773 16779 11973 12000 12036 12047 5881
out	11032 17197 11397
out$	6324 12435 12641 6572 12676 6601 370 381 12735 12745 12763 12764 12770 12793 12798 12801 12826 6899 6961 13093 13101 13130 13131 13138 848 13244 7184 7311 7364 7424 7457 7525 13639 13646 1339 13736 13737 7875 7876 13985 13986 13987 14035 14073 14074 14216 14217 14226 14409 8331 8377 14577 2296 2298 14663 2423 8699 2467 8746 2635 2647 8889 2658 2679 2684 2695 15438 15441 9369 15633 15805 15885 15890 15936 15938 15939 16005 16006 16283 16321 16331 16552 16553 10523 4307 4333 16886 16914 4620 4627 4632 10985 11063 11117 11122 11233 11261 5080 11327 5109 11361 17448 17453 11396 17476 11488 11764 11989 12268
outbursts$	14674 14975 14976 11765
outcome$	12139
outcomes$	12139
outfit$	15971 15972 15973 11956 11959
outfits$	15971 15972 15973 15974 15975 16013 11956 11959
outgrown$	3249 3250 3251
outlaws$	14669
outlook$	14847 2764 2766 15221 2910 2911 2912 2913 2914 2915 2916 9185 9186 9187 9188 9189 15284 15285 15844 15845 11714
outrageous$	14905 14906 14907 14908 14909 14910 14911 14912 14913 5529
outright$	3735 11973
outs$	14577 17157 12268
outside$	14629 2646 17057
outstanding$	10868 5881
over$	6555 12654 12655 12657 12659 13257 7180 13562 13566 13567 13568 13569 7689 7976 14082 2358 9040 9041 9042 15320 15321 15322 15326 15327 9439 15548 15748 9689 9701 3571 9832 15970 15996 15999 16817 16846 17034 11069 5268 5556 5837 5838
overcr	6225
overcrowded$	17513
overdo	5952
overdose$	17439 12185
overdosed$	12185
overdressed$	6144
overdue$	17370
overhe	10926
overla	4638
overlaid$	10871
overlook$	12594 4565 5814
overlooked$	4565 5802 5814 12054
overlooking$	4565 5814
overlookked$	4565 5814
overlookking$	4565 5814
overlooks$	4565 5814
overly$	5326 5587
overnight$	13952 13953 13954 13955 13956 13957 13958 13959 13960 13961
overreact$	6160
overreacted$	6160
overreacting$	6160
overreacts$	6160
overreactted$	6160
overreactting$	6160
overrun$	2188 2189
oversexualised$	6087
oversight$	4455 4456 4457 4458 4561 4562 12034
oversized$	5726
overt	5024
overt$	11257 5899
overweight$	12204 6144
owes$	14829 14830 14831
owing$	6251 398 6639 1143 5170 17490
own	12281
own$	6243 12 6246 6247 12327 12328 12329 12330 19 6253 6254 42 6277 6278 6279 6306 6400 6401 6602 6603 6604 6605 6606 6607 6608 6609 6610 6611 379 6627 6635 6647 6648 6649 6683 453 454 455 492 493 6931 7029 7030 7031 7032 7072 878 13191 13192 7114 7115 7118 7121 7122 13229 934 7198 7216 993 13325 7255 7256 7257 7258 7274 7275 7276 7277 7278 7279 7318 7349 7371 7372 7373 7374 7375 7376 13512 7526 13663 7586 7587 13667 7772 7775 7781 1549 1719 1939 8536 8944 8955 8966 15067 15068 15069 15070 8992 15083 15084 15112 9138 9179 9269 9270 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15401 15409 15410 15411 15412 15413 15414 15415 9337 9341 9453 9548 9609 3377 9614 9615 9616 9617 9654 15735 9657 9659 9660 15799 9725 15812 9780 15860 10355 10356 10357 10358 10359 10360 10444 10591 10798 17371 17484 17519
owned$	16200 16201 16202 16203 16365
owner$	12672 13012 13013 13014
owners$	12672 13012 13013 13014
ownership$	13548 8175 8176 8177 8178 8179 8180 8181 8182 8183 8184 8185 8186 8200 8201 8202 8203 8204 14284 14285 14286 14287 14288 14289 14290 14291 14292 14293 14294 8216 16475 16802 16803 16804 16805 12055
owns$	993
oxide$	17372
oxygen$	14705
pacemaker$	5053
pack$	13822 13823 13824 2186 2187 2278 14765 14766 14767 14769 2708 11600 5368
packag	12079
package$	13343 13556 13903 14872 12235
packages$	12774 12887 12888 12889 13343 13556 13903 14872 11487 11743
packed$	2388
packs$	2278 14764
padded$	5726
paedia	11308 5078 11314
paediatric$	11311
paediatrician$	17387 17388 17393
paedophiles$	14854
paid$	13050 1105 1106 13577 1351 7585 1662 1663 2182 3425 9714 10324 10328 4257 4444 11099 5304
pain$	13524 2283 8516 2284 8517 2285 8518 2286 8519 8864 2632 15515 11685
painkillers$	17382
paint$	1543
painted$	1543
painting$	1543
paints$	1543
paintted$	1543
paintting$	1543
pair$	2278 15913 11617
pairing$	11617
pairs$	2278
pakistani$	3580 9820
pale$	14688 3594 15922 5675 5678 5683 6144
palest$	3601 5703
palm$	4396 5806
palmed$	4396 5806
palming$	4396 5806
palmmed$	4396 5806
palmming$	4396 5806
palms$	4396 5806
paltry$	16650
panel	12164
panel$	16131 10321 10326 10327 4103 16806 10754 16873 16874 17321 5828
panic	11288
panic$	17367 5942 5946
paper$	15763 9685 11538
papers	11380
papers$	17451 17459
paperwork$	16749 16761
paracetamol$	12187
parade	11258
parade$	358 17290 5002 17337 17340 5319
paraded$	358 5319
parades$	358 5319
parading$	358 5319
paralytic$	7436 1204 7438
paranoid$	6123
parasite$	11685
parasites$	11685
parasitic$	6114
parcel$	13343 13556 13903
parcels$	12774 13343 13556 13903 11487
parent	11365 11366 17446 11368 5138 5150 5152 17475 17491 5224
parent$	12815 14877 8879 8880 8945 2713 2714 9059 9153 15233 15234 2931 2940 9174 9175 9176 9177 9220 9221 9222 9347 15561 15563 15570 3461 5128 17442 17444 5136 5137 11372 17456 17457 5148 5149 17468 11395 11402 5181 5182 17505 11805 5613 12273 12278
parental$	8531 8872 5576 6034
parented$	5613
parenting$	2831 2832 2833 15458 15472 11457 5613
parents$	12817 13436 7668 14164 2344 2345 8615 8616 8879 8880 15014 8945 2831 2832 2833 9153 15233 15234 9220 9221 9222 9347 15428 15429 15430 15431 3243 3245 15561 15563 15570 3458 3459 3460 3461 15775 15780 10101 10102 10104 10105 10573 10587 16724 16772 16773 17442 17444 5136 5137 11372 17456 17457 5148 5149 5154 17468 17472 11395 11402 5181 5182 17505 11672 11805 5613 12046 12047 12268 12273 12278
parentted$	5613
parentting$	5613
park	11193 12283
park$	12863 12864 12890 12891 12892 12893 13124 13125 13126 17272 17290 5002 17337 17340
parka$	11950
parkas$	11950
part$	402 6937 6938 13018 904 13230 7195 1011 1012 1013 1014 7337 7997 7998 7999 8000 14249 14250 14251 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 2365 14898 16310 16311 16312 16313 10795 4618 17132 11081 11251 5110
partake$	530 531 532 533 534 538 539 540
partaked$	538 539 540
partakes$	538 539 540
partaking$	530 531 532 533 534 538 539 540
partially$	5975
participant$	882 11517 11554 11842
participants$	882 11517 11554 11842
participate$	530 531 532 533 534 882 16019 16068 16074 16088 11978
participated$	530 531 532 533 534 882
participates$	530 531 532 533 534 882
participating$	530 531 532 533 534 882
participation$	530 531 532 533 534
parties$	12890 12891 12892 12893 13021 13043 13341 13867 13868 13869 13870 13871 11554 5322 11842
partly$	1006 4463 4464 5288 5817
partne	4593 5011 17445 17447
partner$	12481 12945 12946 12969 662 13005 13006 695 696 697 698 699 13540 13541 10826 4846 17441 5137 17452 17460 17467 11394 11511 11512 11517 11554 11821 11842
partners$	12481 12945 12946 12969 662 13005 13006 695 696 697 698 699 13540 13541 9120 9121 9122 4699 11511 11512 11517 11554 11821 11842
partnership$	4846 11244
party$	12890 12891 12892 12893 13021 13043 13341 13642 13867 13868 13869 13870 13871 13949 8632 3323 3324 3325 3326 3327 15937 11554 5322 11842
partying$	6703 6704 6705
pass	4651 4675 4676 4687
pass$	2858 4432 16788 4591 4661 4662 10913 4681 4685 4693 4695 4857 4942 17324 17406 5597
passd$	4695
passed	10930 6029
passed$	6941 13347 14046 4375 4376 4432 4591 16965 10913 4689 4695 17022 12041 12093
passengers$	14630 17297 11581
passers$	8370
passes	12237
passes$	2859 4432 4591 4685 5597
passing$	16530 16531 4432 4591 4661 10913 4685 4693 4695 4857 12042 12108
passive$	16713
passport$	17516
passs$	4661 10913 4685 4693 4695 4857 4942 17324
passwo	10867
passwords$	16946
past$	2376 2468 2469 3231 3232 3233 3234 3249 3250 3251 3286 3347 15698 3430 5443 5463 5631 5755
pastoral$	6007 6008
pasty$	6144
patchy$	14900 14901 14902 14903 2592 16767 16768 16769 16770 4499 4760 5334 5519
path$	12380 12381 12382 12383 12754 6780 1045 1046 13866
pathetic$	16650 6155
pathetically$	6155
pathological$	5398 6124
patien	6209
patience$	8575 10716
patrol	4611 10929 4740 4762 4842 11075 12171
patrol$	4587 16900 10844 16987 17008 17010 4705 10973 4744 4757 4763 4764 4887 4905 5020 5022 17335 5029
patrols$	4587 16900 10844 16987 17008 17010 4705 10973 4744 4757 4763 4764 4887 4905 5020 5022 17335 5029 12168
patronising$	3025 3026 3027 3028 3029 3030 6156
patter$	14010
pattern$	1321 1322 1323 1324 1325 1326 1327 4218 10809 11060 12112
pawn$	11554
pawns$	11554
pay$	98 99 100 101 12607 13098 13099 1105 1106 1351 1662 1663 2182 3425 4257 4444 5304
payback$	12304
paying$	1105 1106 1351 1662 1663 2182 3425 4444 5304
pays$	98 99 100 101 1105 1106 1351 1662 1663 2182 3425 4257 4444 5304
pc$	17005
pcso	4571 10805 10806 4575 10811 16895 4611 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 10983 4762 11067 4851 11090 11132 4937 4941 11175
pcso$	10804 16885 16890 4587 10844 16933 10861 10890 4660 10896 10898 16984 16988 16989 16991 10925 17007 17014 4744 17062 4764 17146 11084 17211 4905 11170 11174 17254 5029
pcsos$	10804 16885 16890 4587 10844 16933 10861 10890 4660 10896 10898 16984 16988 16989 16991 10925 17007 17014 4744 17062 4764 17146 11084 17211 4905 11170 11174 17254 5029
pe$	17366
peak$	11243
peaks$	11243
peer$	6376 12608 7992 14435 8434 8435 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 15869 15872 11579 11615 5388 11756
peers	11355
peers$	6234 12454 12608 12862 14399 14430 14431 14432 8355 14457 14458 14459 14460 14536 14537 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 15499 15505 15869 15872 17434 11474 11615 11619 11626 11756
peg	5957
pegfed$	12190
pen$	17406 12220
penalties$	17284
penalty$	11205 5120
pencilled$	5712
pens$	12220
people	10874 17224 17302
people$	13 20 12427 195 12608 12625 12637 12721 6646 415 12836 6758 6760 6762 12898 6987 6988 6993 6994 7004 7044 7054 7057 7061 7179 13401 13402 13403 7353 13523 7446 13540 13541 7486 1328 1329 1331 7614 13729 13753 7692 13776 13841 7943 7954 7955 1843 8115 8223 14309 8278 14412 14430 14431 14432 14433 8361 14448 14450 8372 14457 14458 14459 14460 8397 2165 2166 2167 2173 14499 14501 2195 14517 14518 14522 14536 14537 14617 14633 14637 2359 8615 8616 14733 14784 14811 14812 14813 14814 14848 14853 14916 14917 14921 14945 14946 14947 14948 14949 14950 14963 2661 8896 8898 14980 9084 9195 15336 15346 15394 15597 15786 15827 16145 16146 16147 16148 16149 10089 10090 10091 16175 10106 10115 10121 16211 10133 16277 3984 10222 10223 3993 10227 10238 16371 16373 16554 16555 10516 10517 10518 10519 10520 10521 16615 10574 10575 10591 10592 16691 16692 16701 16702 16703 16704 16705 16706 16707 16708 16709 16710 16760 16772 16773 16794 16795 16799 16801 10779 16859 17030 4784 17104 11048 17151 17153 11086 17225 4949 11236 11581 11582 11626 11706 11756 12038 12047
pep	6005
pep$	12238
peps$	12238
perceive$	8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246
perceived$	2246
perfectly$	6463 6471 2724 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 3083 3086 3111 3120 9365 9366 9367 9368
perfor	17333
perform$	7267
performance$	12034
performers$	10106 10115
perfunctory$	6155
peril$	12312 12313
period$	11291 12212
periods$	12212
perisher$	11691
perishers$	11691
permanently$	4009 10242 4010 10243 4011 4012 4013 4014 4015 4016 5756 6011
permit$	51 52 53 54 55 56 295 296
permited$	51 52 53 54 55 56 295 296
permiting$	51 52 53 54 55 56 295 296
permits$	51 52 53 54 55 56 295 296
permitted$	51 52 53 54 55 56 295 296
permitting$	51 52 53 54 55 56 295 296
perpet	11020 17296
perpetrator$	12898 12975 13808 14202 14524 14525 14526 14527 2226 2227 2228 2229 8463 2231 2232 2233 2234 2235 2236 8470 14550 14551 17099 11621 11622 11623 11627 5395 5396 12120 6187
perpetrators$	12898 12975 13808 14202 14524 14525 14526 14527 2226 2227 2228 2229 8463 2231 2232 2233 2234 2235 2236 8470 14550 14551 17099 4983 11621 11622 11623 11627 5395 5396 12120 6187
perpetually$	4009 10242 4010 10243 4011 4012 4013 4014 4015 4016 4051 4052 5765 6153
perpetuat$	44
perpetuated$	44
perpetuates$	44
perpetuating$	44
perpetuats$	44
perpetuatted$	44
perpetuatting$	44
persist$	12515 226 12552
persisted$	12515 226 12552
persistent$	602 603 8505 3735 5258 5385 5398 5886 6018
persistently$	601 4051 4052 5765 6018
persisting$	12515 226 12552
persists$	12515 226 12552
persistted$	12515 226 12552
persistting$	12515 226 12552
person	10807 16985 10917 10939 17024 17069 17070 17072 17113 4829 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 5110 11470 12143
person$	14 21 416 12914 7179 1328 1329 1331 8396 2174 14536 14537 14638 14783 14811 14812 14813 14814 14853 14916 14917 14918 14922 14945 14946 14947 14948 14949 14950 14962 2662 8897 8899 2765 9194 15397 10363 10364 10838 16938 4784 17549 11626 11756
personal$	6624 11326
personalities$	8562
personality$	5942
persons$	14918 15827 4784
persua	4566 4595
persuade$	16187 16210 10132
persuaded$	12363 16073 16079 16084 16087 16093 16155 16161 16199 16242 16243 16244 16245 16246
persuading$	13892 13893 13894 13895 13896 13897 13898 13899 14032
persuasion$	13892 13893 13894 13895 13896 13897 13898 13899 14032
perv$	11685
pervs$	11685
pest$	11630
pestered$	2188 2189
pests$	11630
petite$	5655 6144
petty$	5398 5436
petulant$	6125
phase	12137 12159 12164
phobia$	12176
phone	10867 4702 4711 17024 10957 4753 11148
phone$	607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926 12949 12950 12951 12952 12953 12954 12955 12956 12961 13615 13620 7571 16328 16358 16359 16360 16361 16726 4569 4583 16946 16961 4655 10902 4686 17018 17036 4729 17042 11078 17227 11164 17245 5868
phoned$	6733 6734 6735 6736 6737 6738 6739 6740 1041 1042 1130 14219
phones$	6701 469 607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926 12949 12950 12951 12952 12953 12954 12955 12956 12961 7571 16060 16285 16328 16358 16359 16360 16361 4583 16946 16961 4655 10902 17018 17036 4729 17042 17227 11164 17245
photo$	12927 6849 6850 6851 12938 6882 6883 651 652 13344 15496 16899 10821 4589 4633 10886 4696 4698 17076
photog	4598 10867 4650 10883 10908 4686 10919 10920 17074 17169 5030
photograph$	12606 6849 6850 6851 6882 6883 651 652 15496 15511 16899 10821 4589 10857 4633 16946 10886 4679 4680 10918 4696 4698 4703 17052 10977 17059 17063 17075 17076 17253 5012 11263
photographed$	12363 12438 6547 15048 15496 15511 10977 17061 4750 5875
photographing$	10977 4834
photographs$	6849 6850 6851 6882 6883 651 652 15496 15511 16899 10821 4589 16922 16923 10857 16946 10886 4679 4680 10918 4696 4698 4703 10977 17059 17075 17076 5012
photography$	12132
photos	10867 10908 4686 10919 10920
photos$	12927 6849 6850 6851 12938 12957 6882 6883 651 652 13050 13344 15496 16899 10821 4589 16923 16946 10886 4696 4698 4703 17075 17076
physical$	700 701 702 703 5974
physically$	5646
physio	6207
physique$	15878 15879 15880 9856 11888 6143
physiques$	15878 15879 15880 11888 6143
pick	10926
pick$	12607 1228 1229 1255 1256 1257 9730 16568 5317
picked$	6548 6962 6963 6964 6965 6966 1228 1229 1255 1256 1257 13726 13727 10812 11231 5317
picking$	1255 1256 1257 8345 8346 8347 16866 16867 16868 16869 5317 12008
pickings$	12384 11755
pickked$	1255 1256 1257
pickking$	1255 1256 1257
picks$	1228 1229 1255 1256 1257 5317
picnic$	14756 14757
pics$	13344
pictur	10908 12079 12083
picture$	12927 6849 6850 6851 12938 6882 6883 651 652 13344 9271 9272 9273 15496 16899 10821 4589 10863 4696 4698 17075 17076 17163
pictures$	356 357 12927 6849 6850 6851 12938 12957 6882 6883 651 652 13344 15496 15511 16899 10821 4589 16922 16923 4679 4680 4696 4698 4703 17075 17076
piece$	8610 4630
pieceed$	4630
pieceing$	4630
pieces$	8610 4630
pierced$	6144
piercing$	3599 15911 11933 5702
piercings$	3599 15911 11933 5702
pig$	5493 5785
pikey$	6111
pikeys$	6111
pile$	12487 14815
pill	5063 11296
pill$	17375
pillar$	10609 4388
pills$	13348 11298 17384 11487 12187
pimp$	13442 13443 5270
pimped$	5270
pimping$	5270
pimples$	11944
pimply$	6144
pimpped$	5270
pimpping$	5270
pimps$	13442 13443 5270
pin$	8800
pinch$	1408
pink$	5699
pins$	5053
pint$	11297
pints$	11297
pip	11326
pip$	17405
pisshead$	6111
pissheads$	6111
pit$	13851 13852
pitiful$	8770 16650
pits$	13851 13852
pity$	7649 7650 13742 13743 10651 16731
place	11359 6015
place$	0 1 2 6236 11 12324 6268 12348 12349 12350 12351 12352 12353 12354 43 68 12732 12949 12950 12951 12952 12953 12954 12955 12956 13010 13261 1797 1927 1928 1929 1930 14412 14877 15397 4731 4770 17088 4907 11339 17421 17438 11424 11484 12248
placed$	0 1 2 6236 12320 12321 11 12324 6268 12348 12349 12350 12351 12352 12353 12354 43 68 404 405 406 407 1797 1927 1928 1929 1930 4505 4506 4582 4602 4731 4770 4805 4807 5185 11484 6043
placem	17512
placement$	13436 8588 15007 15008 15009 2698 2699 2700 17487 11484 11568 11806 5574 11808 12273 6043 12278
placements$	13436 15007 15008 15009 2698 2699 2700 17508 11484 11568 11806 5574 12279
places$	0 1 2 6236 11 12324 6268 12348 12349 12350 12351 12352 12353 43 68 13010 13261 1797 14412 4505 4506 4731 10971 4770 17088 17508 11484
placing$	0 1 2 11 6268 12348 12349 12350 12351 12352 12353 43 68 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 4505 4506 4731 4770 11484
plague$	2137 14771 8864 5348 11685
plagued$	2137 2188 2189 5348
plagues$	2137 5348
plaguing$	2137 5348
plain$	3989 5024 5324 5665 5678 5864
plainly$	3826 3827 3828 3829 10225 10226 3994 4028 10261 4029 4030
plaited$	11934
plaits$	11931
plan	17488 12110 12137 12159 12164
plan$	12511 13969 16131 4338 4339 16946 17489 17537 11568 12239 12240 12241 12242 12275
planned$	16340 17195 5902
planni	16939
planning$	12512 4455 4456 4457 4458 12034
plans$	12511 16131 4338 4339 16946 11568 12239 12240
plastered$	3604
plastic$	5361
plate$	10961 5053
plates$	10961
play$	784 857 881 890 990 1277 1278 1547 1768 8134 2028 2158 8962 15529 3322 11287 5993
played$	784 857 881 890 990 1277 1278 1547 1768 2028 2158
player$	12120
players$	10591 16887 11124 12120
playground$	14667 14668 14760
playing$	784 857 881 890 990 1277 1278 13736 13737 1547 1768 2028 2158 3448
plays$	784 857 881 890 990 1277 1278 1547 1768 2028 2158 3322
plea$	17191 12046 12300
plead$	8135
pleaded$	6067
pleads$	6067
pleas$	16772 16773 17191 12046 12047
pleasant$	8438 2206
please$	12917 12918 16166 16187
pleased$	320 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1260 1261 1262 5301
pleases$	12917 12918
pleasing$	10184
pleasure$	13605
plenty$	161 162 163 6447 6466 2947 3111
plot	4724
plot$	5901
plots$	5901
plotted$	16980 17073 5901
plotti	16939
plotting$	5901
plucked$	5712
plug$	2559 2560 5510
plugged$	2559 2560 5510
plugging$	2559 2560 14873 14874 14875 14876 5510 11744
plugs$	2559 2560 5510
plump$	9802 9839 6144
plunge$	1521 1522 1523 1524 1525 1526 1527
plunged$	1521 1522 1523 1524 1525 1526 1527
plunges$	1521 1522 1523 1524 1525 1526 1527
plunging$	1521 1522 1523 1524 1525 1526 1527
pnc	5869
pnc$	12102
pnd	5869
pnd$	12102
pneumonia$	6196
pocket$	13284 13285 7477 7479 7481 17245
pocketed$	7477 7479 7481
pocketing$	7477 7479 7481
pockets$	13284 13285 7477 7479 7481 17245
pocketted$	7477 7479 7481
pocketting$	7477 7479 7481
podgy$	6144
point	4969
point$	6361 3025 3026 3027 3028 3029 3030 9939 3725 10053 16144 10178 16338 4799 17319 12098
pointless$	3025 3026 3027 3028 3029 3030 5753
points$	12098
poise$	2910 2911 2912 2913 2914 2915 2916
poison	5953
poison$	2451 11685
poisonous$	5384 5473
poke$	1288 1289 1442 1443 1444 1445 1446 1447
poked$	1288 1289 1442 1443 1444 1445 1446 1447
pokes$	1288 1289 1442 1443 1444 1445 1446 1447
poking$	1288 1289 1442 1443 1444 1445 1446 1447
polic	12171
police	4571 10805 10806 4575 10811 16895 4593 10831 10839 10840 10841 4609 4610 4611 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 10929 4697 10935 17025 10950 10953 17045 4740 4747 10983 4762 4785 11067 4842 11075 4851 11090 11119 4899 11132 4937 4941 11175 5011 5021 5024 17339 11443 11445 11446 5861 5925 6061 6177
police$	12814 7670 7671 14164 14450 14648 14683 8615 8616 15017 15018 15041 15042 15043 15044 15087 15088 15089 15090 15091 15092 15093 15866 15867 16131 10321 16404 10326 10327 10329 4103 16806 10754 4525 16873 16874 10804 16885 16890 10818 4587 16900 10826 16910 16911 4600 16918 16919 16920 10842 10843 10844 16925 4614 16933 4622 10861 4653 10887 10890 4660 10896 10898 16984 4674 16987 16988 16989 16991 16996 10924 10925 17005 17007 17008 17010 17011 17014 10936 4704 17023 17032 17041 10973 4744 10980 17062 17065 4763 4764 10998 4767 11001 11018 11038 17118 11040 17124 17125 17130 11055 17146 17152 4846 11084 11107 11114 17198 4887 17211 4905 11170 11174 17254 11184 17264 17277 11199 17304 11226 11244 11249 5020 11254 5022 11256 11257 5029 17345 17522 11445 17524 17525 11452 11453 11582 11792 5769 5818 5827 5844 5851 5863 5870 5879 5896 5902 5934 12168 6058 6070
policed$	5028 5896
polici	4571 10805 10806 4575 10811 16895 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 11067 4851 11090 11132 4937 4941 11175 5021
policies$	16434 16435 16436 16437 16438 16439 16749 16877
policing$	10804 16885 16890 16910 16933 10861 10890 10896 10898 16984 16988 16989 16991 10922 10925 17007 17014 17146 17152 11084 17164 17211 11170 11174 17254 17300 11226 17318 11254 11256 12097 5896 12132
policy$	16434 16435 16436 16437 16438 16439 16749 16877
polish$	3580 9820 11943
ponytail$	15907 15908 15909 11932 11933
ponytails$	15907 15908 15909 11932 11933
poor$	6369 12460 12461 12462 12463 170 171 172 173 174 175 176 6627 992 7463 8109 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 2024 2201 2202 2203 8532 14622 14900 14901 14902 14903 2592 14905 14906 14907 14908 14909 14910 14911 14912 14913 14914 14915 2688 2689 2690 2691 15005 3594 15922 4334 4335 4336 4337 16767 16768 16769 16770 4499 4760 5246 5334 5337 5382 5519 5529 5565 5568 5632 5683 5801 5822
poorly$	3578 5485 5679 5778
porch$	17492
porn$	11502
pornography$	11502
portly$	6144
pose$	7267 2256 2257 2258 2259 4985 17298
posed$	2256 2257 2258 2259
poses$	2256 2257 2258 2259 4985 17298
posing$	2256 2257 2258 2259 10937
positi	11056 4982
position$	12314 6636 4602
positions$	12314 7390 7391 7392
positive$	6369 6410 17214 5906 12233
posses	11465 6078
possessed$	9708
possession$	17174 17544 11468 6076 12311
possibility$	10070
possible$	4886 5881
post	16974
post$	615 616 617 618 627 981 982 1032 16688 16700 5262 12098 6189
posted$	615 616 617 618 627 13089 7048 816 817 14219 5262
poster$	4696
posters$	4696
posting$	12791 615 616 617 618 627 1032 13736 13737 5262
posts	4856
posts$	6257 25 6275 356 357 615 616 617 618 627 13108 13109 13110 13111 907 7155 923 1258 1259 10886 5262 12098
potato$	14723
potatoes$	14724
potential$	5881
pothead$	11630
potheads$	11630
potty$	5497
pour$	1454
poured$	1454
pouring$	1454
pourred$	1454
pourring$	1454
pours$	1454
powder$	8643
power	12164
power$	13544 7496 7497 9279 9280 9281 17181 11203 5470
powerful$	5655
powerfully$	5657
powers	12159
powers$	17181 11203 4984
practi	17389
practically$	842 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2987 3428 3429 5601 5630
practice$	4455 4456 4457 4458 12034
practised$	3554
pre	5006
precin	11258
precinct$	14760 17290 5002 17337 17340
precious$	1583 4263 10510
precocious$	11499 6133
predator$	14524 14525 14526 14527 2216 2303 15683 11621 11622 11623
predators$	12660 14524 14525 14526 14527 2216 2303 14854 11621 11622 11623
predatory$	5481 11719 6123
predic	5866
predicament$	1116 1119 1120 14249 14250
predicted$	4780 6004 6026 6220
prediction$	12261
predictions$	12260 12261
predictive$	5864
preemptive$	11239
prefer$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3405 5250 5301 5909
prefered$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5250 5301
prefering$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5250 5301
preferred$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 14075 2106 2111 16742 4474 4475 4476 4477 10733 16813 5250 5301
preferring$	361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 5250 5301
prefers$	165 166 361 362 363 364 365 366 367 368 442 443 444 445 446 447 448 484 485 486 487 488 489 1028 1029 1030 1031 1033 1034 1035 1036 1037 1255 1256 1257 1270 1271 1272 1273 1274 2106 2111 3405 5250 5301
pregab	11300
pregabalin$	17379
pregna	11288 5983
pregnancies$	12216
pregnancy$	17367 12216
pregnant$	12398 12214
premature$	12192 12196
prematurely$	12196 6155
premium$	8030
prepared$	462 463 464 494 495 707 708 1028 1029 1030 1031 1033 1034 1035 1036 1037 1798 1799 1800 1801 9945 9948 16028 16029 16030 16031 4595 11061 17195 5301
prescr	6206
presence$	17335
present$	2250 2256 2257 2258 2259 2623 9371 9372 9373 9687 10985 4985 17298 5597
presentation$	14481
presented$	2256 2257 2258 2259 5597
presenting$	2256 2257 2258 2259 5597
presents$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12961 12964 7783 13914 13915 13916 8338 14440 2251 2256 2257 2258 2259 2624 4985 17298 5597
presentted$	2256 2257 2258 2259 5597
presentting$	2256 2257 2258 2259 5597
preser	5888
press$	1459 1460 1461 1462 1463 4925 5909
pressed$	1459 1460 1461 1462 1463
presses$	1459 1460 1461 1462 1463
pressing$	1459 1460 1461 1462 1463 4925
pressure$	14071 14072 4966 4973 17286
pretext$	4878
prettiest$	3601 5703
pretty$	6144
preven	4952 11200
prevent$	13575 13576 4906 17282 5001
prevented$	12809 6731 499 13080 13081 7651 13731 13732 13733 13734 13735 16393
prevention$	17231 11186 17279 4968 11457
preventping$	4906
preventring$	4906
prevents$	4906 5001
preventting$	4906
prey$	12361 2146 11755
preyed$	2148
preys$	2147
price$	13417 13418 13664 13862 13963 8030
prickly$	6114
prima$	8638
primar	17426
prime$	13219 13220 5434 5881
princess$	11604 11685
princesses$	11604 11685
princi	10900
principal$	10808 16959 16979 5434 5887
priori	4641 5017 17333 12159
prioritise$	167
prioritised$	167
prioritises$	167
prioritising$	167
priority$	11001 4813 17319 5878 5881 5886 5934
prison	17447 11369 17464 11386 11460
prison$	12859 1045 1046 16234 17440 17448 17465 17466 17533 17539 6069
prisoner$	2481 2482 2483 2484 11699
prisoners$	2481 2482 2483 2484 11699
pro$	3346 9582
proact	4837 5024 5925
proactive$	4571 10805 10806 4575 10811 16895 4601 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 10922 4692 10928 4697 10935 17025 11067 11070 17152 4851 11090 11132 4937 4941 11175 11257
probat	11306 11452 11453 6060
probation$	17385 17531 17532 12293
proble	12224
problem$	1045 1046 1116 13429 1119 1120 14246 14247 14312 14957 8886 14971 10448 16614 16796 10751 16959 11630 5414 5523 5527 5529 11763 5855 12227
problematic$	12850 14905 14906 14907 14908 14909 14910 14911 14912 14913 14981 14982 14983 14984 14985 5523 5529 11768
problems$	13193 13200 13201 13203 13204 1045 1046 1116 13429 1119 1120 7777 14249 14250 8551 14971 15221 5131 11630 11763 12227 6031
procedure$	16434 16435 16436 16437 16438 16439 16749 16877
procedures$	16434 16435 16436 16437 16438 16439 16749 16877
proceed$	4839 4945
proceedings$	17191 17208 12275
proces	5039 17351
process$	16434 16435 16436 16437 16438 16439 16749 17321 11382
processes$	16434 16435 16436 16437 16438 16439
processing$	11272 6003 12236
produc	11099 12079
produce$	626
produced$	626
produces$	626
producing$	626
productive$	17178
professional$	3346 16048 10363 10364 10368 5769
professionalism$	16802 16803 16804 16805 12055
professionals$	7446 14164 14309 8580 14891 14986 3346 16048 10101 10102 10104 10105 11672
profil	4856 12079 12083
profile$	13129 4626 10863 10940 17059 11619 12088 5856
profiled$	17060
profiles$	356 357 907 4626 10940 17059 12088 5856
profiling$	5856
profit$	10738
profits$	10738
programme$	185 187 188 17321 12241 12304 12305
programmes$	185 187 188
progress$	4874 11568
progressed$	4874
progressing$	4874
progresss$	4874
prolific$	602 603 2325 2326 17098 5258 5385 5398 5440 5886
prolong$	44
prolonged$	44
prolongged$	44
prolongging$	44
prolonging$	44
prolongs$	44
promiscuity$	6085
promiscuous$	5244 11499 11719 6085 6133
promiscuously$	6085
promise$	16434 16435 16436 16437 16438 16439 16877 12045
promises$	16434 16435 16436 16437 16438 16439 16877 12045
prompting$	13892 13893 13894 13895 13896 13897 13898 13899 14032
prone$	2362
proof$	15593 4788
proper$	2192 8438 2206 2424 3043 3044 3045 9637 9817 10465 10466 10467 10468 5371 5458
properly$	13127
property$	12890 12891 12892 12893 6815 6816 6817 6818
propos	4931
proposition$	6972 6973 1093 1094 1095 1096 5303
propositioned$	1093 1094 1095 1096 1130 5303
propositioning$	1093 1094 1095 1096 5303
propositionned$	1093 1094 1095 1096 5303
propositionning$	1093 1094 1095 1096 5303
propositions$	1093 1094 1095 1096 5303
propra	11300
propranolol$	17379
pros$	3346 9582
prosec	10884 10934 4872 17189 17190 11112 17193 4890 11125 17206 5120 6177
prosecute$	11105 17249 4977 5905 5910
prosecuted$	17147 17165 17203 17204
prosecuteing$	4977 5910
prosecutes$	4977 5905
prosecuting$	5905
prosecution$	16963 17013 17164 17188 17191 11123 4938 17329 5904 12304
prosecutions$	17164 17191 11123 17216 4938
prosecutors$	16963
prospect$	10068 10197 3965
prostitute$	11502 5270 11505 11506 11507
prostituted$	5270
prostitutes$	11502 5270 11505 11506 11507
prostituting$	5270
prostitution$	12842 12857 13842 13844 11502
protagonist$	12120
protagonists$	12120
protect$	6295 12696 7409 7410 7411 14033 14041 1890 14203 8189 14296 14305 15270 15271 15361 9285 9286 9287 9290 9291 9293 9294 9297 9301 9346 15432 15458 15856 4526 4534 4535 4536 4956
protected$	1890 15458 15463 15464 15465 15742 4534 4535 4536 11182
protecting$	1890 8190 15050 9285 9286 9287 9290 9291 9293 9294 9297 9346 15458 15463 15464 15465 15472 15478 15479 15480 15481 15482 9742 4534 4535 4536 4956 11864
protection$	15050 15353 15416 15417 15418 15419 15455 15456 15457 15458 15463 15464 15465 15472 15478 15479 15480 15481 15482 15536 15537 15538 15546 15561 15563 16603 11098 11102 11154 11162 11163 11409 11864 6223
protects$	1890 15458 4534 4535 4536 4956
protectted$	1890 15458 4534 4535 4536
protectting$	1890 15458 4534 4535 4536
protest$	11563
protocol$	16434 16435 16436 16437 16438 16439 16877
protocols$	16434 16435 16436 16437 16438 16439 16877
proud$	10704
prov	4848
prove	16895 4787 4804
prove$	11023
proved$	11023
proves	4804
provid	4651 5847
provide$	4584 10836 4857 11520
provided$	12543 6498 6499 11520
provideed$	4584
provideing$	4584 4857
providence$	11524
provider$	10321 10326 10327 4103 16806 10754 16873 16874 5828
providers$	10321 10326 10327 4103 16806 10754 16873 16874
provides$	4584 4857 11520
providing$	11520
provin	4804
proving$	2240
provision$	12238 12242
provocative$	11499 6086 6133
provocatively$	3578 5669 5679 11953 11955 6086 6133
provoke$	12336 6258 340 13141 13278 7491 7492 5349 11998
provoked$	12336 6258 340 13141 7491 7492 13726 13727 5349 11998
provokes$	12336 6258 340 13141 7491 7492 5349 11998
provoking$	12336 6258 12404 12405 12406 12407 12408 340 13141 7491 7492 5349 11998
prowl$	2361 2452 2453 2454 2455 2456 2457 16323
prowled$	2361 2452 2453 2454 2455 2456 2457
prowling$	2361 2452 2453 2454 2455 2456 2457
prowlled$	2361 2452 2453 2454 2455 2456 2457
prowlling$	2361 2452 2453 2454 2455 2456 2457
prowls$	2361 2452 2453 2454 2455 2456 2457
pru	6005
pru$	12238
ps$	17005
pscale	17426
psoria	5962
psoriasis$	12195 6147
psychi	6209
psychiatric$	5994
psycho	6192 6209
psycho$	11630
psychologically$	5650
psychologist$	6210
psychologists$	6210
psychopath$	11630
psychopathic$	6123
psychopaths$	11630
psychos$	11630
psychotic$	11757
ptsd	6189
pub$	16987
public	11189
public$	14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14571 8524 14630 14634 4929 4930 4949 17268 17297 11465 11581 6056
pubs$	16987
puffer$	11954 5726 5734
puffers$	15974 15975 15988 15989 15990 15992 11954
pugnacious$	6114
pull$	13917 1643 1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 16861 16862 16863 16864 16865 12074
pulled$	12363 1786 1787 1788 1789 1790 1791 1792 1793 2095 2531 2532 2533 2534 9862 15997 9919 4560 11958
pulling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534 10869
pullled$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pullling$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pulls$	1786 1787 1788 1789 1790 1791 1792 1793 2531 2532 2533 2534
pumped$	12189
punch	17473 17481
punch$	13764 15612 17474
punche	5163
punched$	17474 11396
punches$	17474
punctual$	16061
punish$	16785 4486 4487 4488 4489
punished$	13185 8459 8460 8461 8462 4486 4487 4488 4489 17251
punishes$	4486 4487 4488 4489
punishing$	4486 4487 4488 4489 16866 16867 16868 16869
punitive$	16529
pupil	17159 11470
pupil$	14536 14537 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 17549 5352 11614 11626 5394 11756 6005
pupils	10807 16985 10917 10939 17024 17069 17070 17072 17113 4829 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 12143
pupils$	192 384 12721 6646 414 452 6987 6988 6993 6994 7004 7044 7057 7061 925 946 7179 7353 1328 1329 1331 7614 13753 7943 7954 7955 1843 8115 14447 14457 14458 14459 14460 8397 2165 2166 2167 2172 2195 14509 14510 14511 14512 14536 14537 14547 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568 14617 2359 2360 2427 2428 2429 2430 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 2660 3533 3635 3684 3685 16145 16146 16147 16148 16149 10089 10090 10091 10106 10115 3984 10222 10223 3993 10227 10238 16373 10591 11486 11581 11614 11626 11629 11756 5532 5533 12046
purcha	10975 10976
pure$	5324 5472
purely$	2679
purple$	5699
purpos	4969 12079
purpose$	16630 16633 17265 4957 17319
pursu	4641 4779
pursue	4879 4924
pursue$	325 1481 1482
pursued$	325 13606 1481 1482 14048
pursues$	325 1481 1482
pursui	4879 4924
pursuing$	325 1481 1482
push	5025
push$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 14641 4925 5254 11998 5936
pushed$	12368 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5028 5254 11998
pushes$	565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 5254 11998
pushing$	12876 565 566 567 851 1213 1455 1456 1457 1458 1459 1460 1461 1462 1463 4925 5254 11998
pushover$	15564 11854 11855
pushovers$	15564 15679 11854 11855
put	17473 5228
put$	0 1 2 6236 12318 12319 11 12324 12334 6256 6268 12348 12349 12350 12351 12352 12353 12354 43 68 167 12543 6516 12732 12761 6694 468 470 471 472 12805 13075 13076 13077 13235 13236 13237 7205 7206 13304 1092 1235 1293 1775 1797 8104 1927 1928 1929 1930 2144 3441 16094 16321 4211 4405 4505 4506 4534 4535 4536 4582 4690 4691 4731 4805 4807 4932 4935 5052 5183 5205 11520
puted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4211 4534 4535 4536 11520
puting$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4211 4534 4535 4536 11520
puts$	0 1 2 6236 11 12324 6268 12348 12349 12350 12351 12352 12353 12354 43 68 167 468 470 471 472 13235 13236 13237 1092 1235 1293 1775 1797 1927 1928 1929 1930 2144 16321 4211 4505 4506 4534 4535 4536 4731 10971 5183 5205 11520
putted$	0 1 2 11 43 68 468 470 471 472 1092 1235 1293 4211 4534 4535 4536 11520
putting$	0 1 2 6237 12317 11 43 68 167 468 470 471 472 1092 1235 1293 13633 1775 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 2144 16321 4211 4505 4506 4534 4535 4536 11520
puzzling$	1812 1815 1818 1819
pyjama$	9906 9922 9923 11954
pyjamas$	15979 15980 15981 15984 15992 11954
quarrel$	11550
quarrels$	11550
queen$	11633 5401
queens$	11633
questi	17074 5030
question$	1812 1815 1818 1819 10199 10230 10232 4836 17253 5012 11263
questionable$	6369 12460 12461 12462 12463 13518 8109 5246
questioned$	5212
questioning$	4836
questions$	4836 5012
quetiapine$	6205
queue$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
queued$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
queues$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
queuing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
quick$	320 1028 1029 1030 1031 1033 1034 1035 1036 1037 7389 7827 13907 13908 13909 13910 1599 1600 1601 1602 1603 1604 16713 16782 10704 4473 5301 5343 5468 5503
quicker$	15129 15272
quickly$	13046 13047 14068 14069 15130 15204 15272 3299 16736 16737 16738 16739 16870 16871 16872
quiet$	12598 13582 13585 10642 16722
quiff$	11933
quiffs$	11933
quite$	6441 6463 2724 2906 3083 3086 3111 3120 5587 5598 5616
quiz$	4836
quizing$	4836
quizs$	4836
rabble$	2186 2187 11600 5379 6094
race$	9791 9794 9810 9814 9819 15920 9853
racists$	12023
radar	17167
radar$	16715 17026 17029 4720
radio	4702
radiotherapy$	6193
raff$	11598
rag$	13779 13780 14824 11595
ragged$	15946 15947
rags$	11595
raid	10812 11140
raid$	4581 17219 5209 12135
raided	10812
raided$	17243 17513 5209
raids$	5209 12135
rails$	14627 14777
raise$	9285 9286 9287 9290 9291 9293 9294 9297 10385 5613
raised$	10384 5613 11958
raiser$	11680
raisers$	11680
raises$	5613
raising$	9285 9286 9287 9290 9291 9293 9294 9297 5613
ramp$	4974
ramped$	17285
ramping$	4974
ramps$	4974
ran$	565 566 567 568 569 570 571 572 573 574 586 587 605 606 6947 717 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 2300 14725 2680 2681 2682 2711 2762 2763 3387 3462 5165 5254 5426 5429 5449 12115
random	4837
random$	11070
rang$	1041 1042 1130 10344 16835
ranger	4762
rans$	14725
rape	11401
rape$	13395 7317 13744 13745 14371 14372 14373 14374 14375 14376 14377 14378 17480 11535 11589
raped	12271
raped$	13515
rarely$	3077 9310 3078 9311 3079 5108
raring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
rascal$	6094
rascals$	6094
rash	11270
rash$	114 115 1875 1925 1926 17349 5329 5331
rat$	11596 11685 11688
ratbag$	11604
ratbags$	11604
rate	4952
rate$	8734 8735 11214 12135 12140
rated$	2240 2254 2611 2615
rates$	11214 12135 12140
rather$	1223 1224 8027 1795 8029 16798 16800 10769 16857 16858 16860 5587
rating$	16894
ratings$	16838 16839 16894
rational$	6624
rats	5202
rats$	11435 11596 11685 11688
rattle$	15595
rattled$	15594
rattles$	9517 9518
ratty$	6114
re	11185
re$	10018 10029 11455 5385
reach$	12380 12381 12382 12383 14877 16166 16187 16210 10132 16218 16256 16257 16258 11986 11988
reached$	14275 14276 14277 14278 16073 16079 16084 16087 16093 16155 16161 16199 16216 16242 16243 16244 16245 16246
reaches$	11987
reaching$	16256 16257 16258 10184 11986
react$	16095 16785 12070
reacted$	12070 12071
reacting$	12070
reaction$	14993 14994
reacts$	12070
reactted$	12070
reactting$	12070
read	10816 5114 12264
read$	14877 15101 15102 4125 4126 4127 16566 16604 16965 4706 17019 10946 10986 17436
reader	5095
reader$	17040 11328
readers$	17040
readily$	714 715 716 13029 13046 13047 1244 1245 1246 1247 1248 1249 14068 14069 16736 16737 16738 16739 16870 16871 16872 5311
readin	5094 17437 11359
reading$	4706 11327 17438 12008 6025
reads$	4706
ready$	13219 13220 1028 1029 1030 1031 1033 1034 1035 1036 1037 7827 13907 13908 13909 13910 1599 1600 1601 1602 1603 1604 1798 1799 1800 1801 14817 2967 2968 16782 10704 4580 4595 4886 17517 5301
real$	8576 10465 10466 10467 10468 5928
realise$	197 8082 8083 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 8292 8293 8294 8295 8296 8297 8298 8299
realised$	8082 8083 14189 14190 8112 8113 14219
really$	13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 9127 3826 3827 3828 3829 5616
reap$	938 939 7613
reaped$	938 939
reaping$	938 939
reaps$	938 939
rearrested$	12290
reason$	9245 9479 3247 16256 16257 16258 16716 4878 11986
reasoned$	16073 16079 16084 16093 16155 16161 16199 16242 16243 16244 16245 16246
reasoning$	16256 16257 16258 10187 11986
reasons$	14786 4878
reassurance$	15472
reassured$	15572
reassuring$	15570 15572
rebuff$	13296 7218 7219 7220 7221 5336 5741
rebuffed$	16038 16043 16044 16045 16046 5336 5741
rebufffed$	5336 5741
rebufffing$	5336 5741
rebuffing$	5336 5741
rebuffs$	5336 5741
recall$	17112
recalled$	5221
receiv	12079 5992
receive$	6553
receives$	5093
recent	4593
recent$	10826
reckless$	114 115 6369 12460 12461 12462 12463 6627 12850 947 1062 1352 1875 1925 1926 5244 5329 5331 6123
recklessly$	6079
recklessness$	12707 12708 12709 12710 12711 12712 13108 13109 13110 13111 13197 7157 7158 7178 13258 13450 13451 13452 13453 13454 13455 13663 8073 8166 1934 8168 2209 2210 14977 14978 11766
reclaim$	5008
reclaimed$	5008
reclaiming$	5008
reclaims$	5008
recognise$	12696 14296 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 8292 8293 8294 8295 8296 8297 8298 8299 15101 15102 15856
recognition$	17040 12100
recollection$	7439 1207 7441 1209
recomm	4931
recommit$	17108 17135
record	10867 4645 4662 4681 4688 4782
record$	12399 7996 10452 16566 10568 16788 10732 16934 4627 16964 10893 16982 10904 4677 4680 10921 10948 4718 4721 4727 10990 11009 17117 11039 17119 17530 12227 12303
recorded$	4618 16980 10921 4690 4691 4718 4732 10990 17073 4805 4807 17256 11194 11195 5919
recording$	4455 4456 4457 4458 10801 4679 10918 10921 4718 4721 4727 10990 12034 12132
recordinged$	10921
recordings$	4679 10918 10921
records$	16922 16934 16946 16964 10893 16982 10904 4677 4680 10921 4718 4721 4727 10990 17077 11009 17089 17117 17119 12101 12227
recover$	5967
recovered$	17229 5967
recovering$	5967
recovers$	5967
recovery$	17466
recrui	16944
recruit$	549 550 5252 5253 11554
recruited$	12363 549 550 6784 552 553 554 5252 5253
recruiter$	13808 14524 11621 11624 11625
recruiters$	13808 14524 11621 11624 11625
recruiting$	549 550 5252 5253
recruitment$	12378
recruits$	549 550 5252 5253 11554
recruitted$	549 550 5252 5253
recruitting$	549 550 5252 5253
red$	7700 7701 7904 8743 8744 8745 17197 5676 5699 11954 5902
redeal$	17108 17135
redeeming$	11676
redemption$	11676 11988
redheaded$	9839 6144
reduc	4952
reduce	5110
reduce$	17263 17282 12169
reduced$	17293 12153
reduct	11186
reduction$	17265 17279
referenced$	10871
referr	17389
referral$	9959 3727 9961 3729 3730 16608 12046 6071
referrals$	9959 3727 9961 3729 3730 16608 16772 16773 12046 12047
referred$	5992
reflected$	8402
refuge	11422
refuge$	13434 17501
refus	5033 6219
refusal$	6617 385 386 387 388 389 390 2579 2580 2581 2582 2583 3707 3708 9968 4282
refusals$	3707 3708 9968 4282
refuse	6061
refuse$	13100 1188 13575 13576 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 15432 3706 16032 16037 16317 16321 5740 11976 11996 5820
refused$	12820 1188 1847 14169 14219 1950 1956 1957 1958 1959 1960 1962 2011 2063 3706 16032 16037 16038 16043 16044 16045 16046 16317 16321 5740 11976 11996 12041 5820
refuser$	11651 6104
refusers$	11651 6104
refuses$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 3706 16032 16037 16317 16321 5740 11976 11996 5820
refusing$	1188 1847 1950 1956 1957 1958 1959 1960 1962 2011 2063 9740 3706 16032 16317 16321 16530 16531 5740 11996 5820
regain	4978
regard	12079
regard$	6336 6337 6338 6339 6340 6342 6343 8552 8553 2321 8555 2357 2485 2488 9271 9272 9273 15574 16569 16570 16571 16572 16573 16574 16575 16576 10500 10501 10502 10503 10504
regardded$	2357 2485 2488
regardding$	2357 2485 2488
regarded$	2242 2357 2485 2488 2617 9497 15841 15842 15843
regarding$	2357 2485 2488 9207 11069
regardless$	12529 12533 13221 15400
regards$	2357 2485 2488
regist	4598 10867 4686 10919 17169
register$	16946 4680 10955 17077 17080 17523 12125 12242
registered$	5159 5977 12253
registers$	16230 16946
registration$	4569
registrations$	5864 12106
regret$	1082 14364 14365
regreted$	1082
regreting$	1082
regrets$	1082
regrettable$	10651 16731
regrettably$	6157
regretted$	1082
regretting$	1082
regula	4837
regular$	602 603 2192 11070 5258 5371
regularly$	601 17381
regulation$	15000 15001
rehab	17464 11386
rehab$	17465 12218
rehabilitation$	6071
reject$	2141 2142 16032 16321 5310 5350 5741
rejected$	2141 2142 16032 16038 16043 16044 16045 16046 16321 5310 5350 5741
rejecting$	2141 2142 16032 16321 16530 16531 5310 5350 5741
rejects$	2141 2142 16032 16321 5310 5350 5741
rejectted$	2141 2142 16032 16321 5310 5350 5741
rejectting$	2141 2142 16032 16321 5310 5350 5741
relapse$	16096 11981
related$	17434 11593
relati	17445 17497 12079
relations$	11496
relationship$	12414 6560 6701 469 663 664 665 12982 12983 6933 6934 6935 6936 13050 15049 15279 15280 3031 3032 3033 3034 3035 3036 3037 15404 15405 15406 15496 5156 11477 11496 11821 11861
relationships$	12414 6560 6701 469 663 664 665 6933 6934 6935 6936 13050 15264 15265 15266 15267 15268 15277 15279 15280 3031 3032 3033 3034 3035 3036 3037 15404 15405 15406 15496 11477 11496 11821 11861
relay	4676
relay$	4693 4942
relaying$	4693
relays$	4693 4942
releas	4651
released$	6060 6061
relentlessly$	6153
relevant$	4701
reliab	4593
reliable$	13519 16061 10826
reliant$	11847
relied$	9358 3126 3127 3128 3129 3130 9364 16242 16243 16244 16245 16246 4924
relies$	5208
relish$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5309 5340
relished$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5309 5340
relishes$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5309 5340
relishing$	1211 1212 1736 1737 1738 1739 2069 2070 2071 2072 5309 5340
reluctance$	6617 385 386 387 388 389 390 2579 2580 2581 2582 2583
reluctant$	1953 1956 1957 1958 1959 1960 1962 2579 2580 2581 2582 2583 4473
relying$	5208
remain	11380 6056
remain$	12732 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 16094 17451 17459 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 12289
remained$	8821
remains$	6381 382 383 870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 8821 8826 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 11240 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596
remand	11125 6060
remand$	12293
remanded$	17203 17204 11450 12293
remark$	3699 3700 3701 3702
remarkably$	5598 5616
remarked$	3699 3700 3701 3702
remarking$	3699 3700 3701 3702
remarkked$	3699 3700 3701 3702
remarkking$	3699 3700 3701 3702
remarks$	12652 13570 13571 3699 3700 3701 3702
remind	4855
remind$	4714
reminded$	12513 12514 206 207 208 215 216 221 222 223 224 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 4759 10995
reminder$	16728 16729
reminders$	12510 16728 16729
remiss$	6156
remit	4969
remorse$	14364 14365 14804 14805 14806 14807 14808 16065 11570
remorseless$	6114 6123
remote$	16782
remov	4641 5025
remova	17490
remove$	7416 7417 7418 7419 7420 7421 5144
removed$	404 405 406 407 16552 16553 17207 5028 5144 5145
removes$	5144
removing$	5144
render$	47 48 50
rendered$	47 48 50
rendering$	47 48 50
renderred$	47 48 50
renderring$	47 48 50
renders$	47 48 50
rent$	8034 15737 6225
reoffe	11190
reoffend$	16095 17092 17108 17135 11981
reoffended$	6230
reoffender$	6100
reoffenders$	6100
reoffending$	17264 17267 17269 5920 6230
reoffends$	6230
repair$	16785
repara	5224
reparation$	11457
repeat$	602 603 1233 16095 5258 5385 5886
repeated$	6467 1233 10649 10650 10673 16772 16773 5769 12047 5999
repeatedly$	601 10300 4370 5743
repeating$	1233 7467
repeats$	1233
repeatted$	1233
repeatting$	1233
replied$	13089 13376 14219 16405 16408 16409 16411 16412 16413 16414 16448 16449 16835 12005
replies$	4338 4339 12005
reply$	13124 13125 13126 14346 14348 16068 16074 16088 16566 16594 4338 4339 16726 16785 16788 11978
replying$	12538 12791 13124 13125 13126
report	4592 10827 10835 4645 4662 4676 4681 4687 4688 4799 11032 11359 12079 12082
report$	12696 14033 14124 14147 14296 16525 16608 16723 4467 16914 16964 4661 4664 10921 4693 4694 4695 17012 4721 4727 17117 17119 17158 4942 17438 5219 12046 12259
reportd$	4695
reported$	12823 13058 13066 7574 7575 14219 10921 4695 17022 4793 4820 17256 11194 11195 5219 12093 12128
reporting$	16067 4661 10921 4693 4695 4721 4727 5219
reportinged$	10921
reportings$	10921
reports$	16525 16608 16723 16964 4661 10921 4693 4695 17012 4721 4727 17117 17119 17158 4942 4951 5219 12046
reprim	6060
reprimand$	12293
reprimanded$	12293
reprimands$	12293
reprisal$	11532
reprisals$	11532
reprobate$	6094
reprobates$	6094
reputation$	12399 7996 2431 2432 2433 2434 2435 2436 2703 2704 10638 16761 10738 16827 5459
reques	10847 4911 4924 4931
request$	16608 16728 16729 12046
requested$	12104
requests$	13478 16728 16729 16772 16773 12046 12047
requir	10847 12079
require$	1580 1581 7820 1588 1589 1590 7953 15173 3143 3144 3145 9379 3147 3148 3149 3150 3160 3161 3162 15475 9397 9398
required$	1580 1581 13965 3160 3161 3162 15475 9397 9398 4957 17282 11370
requirement$	17526
requires$	1580 1581 3160 3161 3162 15475 9397 9398
requiring$	1580 1581 3160 3161 3162 15475 9397 9398
rerob$	17108 17135
rescuing$	15472 15547
reside	11189 5173 5175
residential$	11406 11408 5573
residents$	14450 8372 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568 14630 14634 8615 8616 10591 4949 17268 17297 11581 11582
resilience$	6136
resilient$	3186 3187 3188 3189 3540 11883 6136
resist$	12696 13100 13296 7218 7219 7220 7221 7838 13918 13919 13920 13921 14041 14184 14218 15432 3724
resistance$	2579 2580 2581 2582 2583
resistant$	2579 2580 2581 2582 2583 11993 11996 6123
resisted$	13240 14219 3724
resisting$	15817 3724
resists$	3724
resistted$	3724
resistting$	3724
resit	6029
resolution$	12304
resort$	545 546
resorted$	545 546 4426
resorting$	545 546
resorts$	545 546 4427
resortted$	545 546
resortting$	545 546
resources$	17278
respect$	7309 14296 14326 8256 8522 14804 14805 14806 14807 14808 16065 16068 16074 16088 16569 16570 16571 16572 16573 16574 16575 16576 11641 11978
respected$	13066
respit	5173
respite$	11406
respon	16906 10831 16944 11020 17132 12159
respond$	14296 16068 16074 16088 16122 16123 16594 16785 16788 11978
responded$	16405 16408 16409 16411 16412 16413 16414 16448 16449 16604 12005
response$	13570 13571 4217 4225 4226 4227 4338 4339 4455 4456 4457 4458 4571 10805 10806 4575 10811 16895 16903 16910 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 10922 4692 10928 4697 10935 17025 11067 4851 11090 11132 4937 4941 11175 17305 12034
responses$	4217 4225 4226 4227 4338 4339 4455 4456 4457 4458 12034
responsib$	16614 16702 16754
responsibbed$	16614 16702 16754
responsibbing$	16614 16702 16754
responsibed$	16614 16702 16754
responsibilit$	9136
responsibilities$	15214 16370 16614 16754
responsibility$	408 409 410 411 13230 13274 13275 13276 13548 14045 14204 1937 1938 8175 8176 8177 8178 8179 8180 8181 8182 8183 8184 8185 8186 8200 8201 8202 8203 8204 14284 14285 14286 14287 14288 14289 14290 14291 14292 14293 14294 8216 14331 15854 16370 16475 16569 16570 16571 16572 16573 16574 16575 16614 16754 4462 12267
responsibing$	16614 16702 16754
responsible$	12342 81 82 83 84 85 7239 13319 13320 13321 13322 1937 1938 3540 15854 16301 16302 16303 16306 16307 16308 16309 16310 16311 16312 16313 4454 16781 16958 17099 4795 11054 4830 11082 11083 4859 17187 4950 5233
responsibly$	13127
responsibs$	16614 16702 16754
rest$	6641 6642 6643 6644 8014 8022 8764 14857 15025 15143 15252 15253 15254 15255 15256 15299 15300 15301 15498 15770 15773 15928 15929 15930 16774 12048
resteal$	17108 17135
rested$	6641 6642 6643 6644
restor	4978
restra	5142
restraining$	11375
rests$	6641 6642 6643 6644 16774 12048
result$	371 6640 1141 11101 4879 11135 12259
resulted$	12324 13236 13237
resulting$	11135
results$	16761 10738 16827 16838 16839 17303 17438 12259
resume$	12482
resumed$	12482
resupply$	17108
retail	4611 10929 11189
retail$	11258
retailers$	4587 16900 10844 16987 17008 17010 4763 17268
retain$	5872
retained$	12104 5872
retaining$	5872
retains$	5872
retak	4978 6029
retaliation$	11532
retard$	6111
retards$	6111
return	12079
return$	12428 12444 6398 12570 12638 341 12732 12761 12763 12764 12765 541 542 543 544 6814 582 586 587 6824 6870 6878 646 647 648 6885 12968 13464 13862 13917 14296 16068 16074 16088 16094 16096 16566 4683 5289 11978
returned$	12570 341 541 542 543 544 582 586 587 5289
returning$	12538 341 12791 541 542 543 544 6811 582 586 587 6821 13085 5289
returnned$	341 541 542 543 544 582 586 587 5289
returnning$	341 541 542 543 544 582 586 587 5289
returns$	12570 341 541 542 543 544 582 586 587 4683 5289
reveal	4799 11032
reveal$	17088
revealing$	15946 15947 9889 5726
reveals$	17088
revel$	1097 1098 2143
reveled$	1097 1098 2143
reveling$	1097 1098 2143
revelled$	1097 1098 2143
revelling$	1097 1098 2143
revels$	1097 1098 2143
revenge$	11532
review	4735
review$	4631 11803
reviewed$	4631 11089 11160
reviewes$	4631
reviewing$	4631
reviews$	4631 11803
revolting$	5473
revolving$	2470 2471 2472 2473
rewards$	13658
rheumatic$	5961
rib$	17396 17397
ribs$	17396
ribss$	17396
rid$	4943 4960 11235
ridden$	851
ridding$	4960
riddled$	2388
ride$	13042 851 13970
rided$	851
rides$	13042 851
riding$	851
rife$	2388
riff$	5365
right$	6369 6371 6410 13186 13187 7168 7169 7170 13683 7696 1802 1803 1804 1805 1806 1807 1808 1809 8232 14331 2192 14615 2424 8672 9114 3043 3044 3045 9732 3500 3501 3502 5371 5458
rightly$	4467
rigid$	16713 16782 10704
rigoro	4988
rigorous$	11221
ring	16882 4694 4702 11012
ring$	12885 12886 1189 13615 13620 14124 14488 14489 14490 14491 14492 15982 10353 16566 4607 10927 5377 11954
ringin	16932
ringing$	16067 4607 10927
ringle	10900 17105 4891 17257 17332 12143
ringleader$	16979 17091 17126 17196 6097
ringleaders$	17091 17126 17196 11124 6097
rings$	8995 8996 9855 15982 10345 4607 10927 11954
ringworm$	6196
riot$	11660 11661 11662 11682
ripped$	15946 15947 9916 5719 5726
rise$	1613 4904 11243
rises$	1613 11243
risible$	16650
risk$	12312 12313 12323 6248 16 17 18 6322 12402 12403 12409 12415 12416 12417 12418 12420 12421 12422 12424 6484 6485 6486 6487 6488 6489 6490 6491 6492 6493 6494 6495 6496 13170 906 13409 13509 13537 7498 1266 1267 1268 1269 13880 13980 7996 14106 14249 14250 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14336 14337 14338 14339 14340 14387 14394 14407 8473 2241 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 14564 14565 8487 8488 8489 8490 8491 8492 8837 8838 2606 2607 8841 2609 2610 14923 14924 14925 14926 14927 14928 14929 14930 14931 14932 14933 14934 14935 14936 14937 14938 14939 14940 14941 14942 15036 15099 15264 15265 15266 15267 15268 15404 15405 15406 15416 15417 15418 15419 15450 15451 15452 15579 15687 15693 15694 15695 15696 9631 15797 10633 11160 4955 11218 11247 5242 11542 5851 5880 6223
riskier$	6369 5244
risks$	12312 12313 12402 12403 12415 12416 12417 12418 12420 12421 12422 12424 6423 6424 6484 6485 6486 6487 6488 6489 6490 6491 6492 6493 6494 6495 6496 13409 13509 13637 13880 13980 7996 14249 14250 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14337 14338 14339 14340 14387 15036 15087 15088 15089 15090 15091 15092 15093 15404 15405 15406 15416 15417 15418 15419 15687 9631 15797 11476
risky$	12312 12313 6369 170 171 172 173 174 175 176 6627 12850 7996 8333 14437 5244 5346 5523
risperidone$	6205
ritali	5986
ritalin$	12219
rival$	13551
rivalry$	11593
rivals$	11582
roaccutane$	6205
road$	12755 6780 1045 1046 14696 14852 9566 15672 9630 5586
roadman$	14497 11594 6093
roadmen$	14497 11594 6093
roads$	15643
roam$	12796 14106 2361 2452 2453 2454 2455 2456 2457 2458
roamed$	2361 2452 2453 2454 2455 2456 2457 2458
roaming$	2361 2452 2453 2454 2455 2456 2457 2458
roammed$	2361 2452 2453 2454 2455 2456 2457 2458
roamming$	2361 2452 2453 2454 2455 2456 2457 2458
roams$	2361 2452 2453 2454 2455 2456 2457 2458
rob$	14106 14310 14311 14468 14469 14692 17078 17108 17111 17135 17136 11232 11534
robbed$	12363 12371 12811 13165 13515 7569 7570 13674 13675 13676 13688 13689 5237
robber	16888 16896 16906 10831 16950 17105 11028 17120 4810 17129 17133 17134 17141 17142 4831 17148 17156 17160 17161 17162 11190 11443 11445 11465 11466 11469 12116 6078
robber$	14591 14592 14593 14675 14676 14677 14678 14679 17099 11630 11631
robberies$	17081 17106 17107 11043 11064 17269 5010 17545 17546 17548 12134 12141 12311
robbers$	14591 14592 14593 14675 14676 14677 14678 14679 11630 11631
robbery$	12390 12810 12842 13326 7546 7547 13627 1423 13842 13844 13969 4571 10805 10806 4575 10811 16895 16903 16910 4601 10839 10840 10841 4609 4610 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 10915 16997 16998 16999 10922 4692 10928 4697 10935 17025 4747 11001 17081 17082 11043 17124 11067 4851 11090 11107 11132 4937 4941 11175 5026 17522 17524 17534 17544 17545 17546 17548 11532 5881 5891 12311
robbing$	13943 16958 17137 17218 11534
robs$	17078 17111 17136 11232
robust	4982 4988 4993 5925
robust$	11221 4992 11883 6138
robuster$	4992
robustly$	12129
rod$	1354
rode$	851
rogue$	14735 11685
rogues$	14735 11685
role$	13230 16754 11081
roles	16942
roll	6015
roll$	2118 3294 9528 9529 3628 16642 12248
rolled$	3294 9528 9529 3628 9862 16005 16006 11230 11231 12248
rolling$	2118 3294 9528 9529 3628
rollled$	3294 9528 9529 3628
rollling$	3294 9528 9529 3628
rolls$	3294 9528 9529 3628
roma$	3580 9820
romanian$	3580 9820 11943
romantic$	700 701 702 703
roof$	17495
room	11075
room$	13867 13868 13869 13870 13871 4587 16900 16918 16919 16920 10842 10843 10844 16986 17008 17014 17015 10980 17062 11423 11424 17507 5201 12095 12256
rooms$	17015 12095
roost$	13690
root$	1117
rope$	13804 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
roped$	12363 1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
ropes$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793 15033
roping$	1778 1779 1780 1781 1782 1783 1784 1785 1786 1787 1788 1789 1790 1791 1792 1793
rose$	1613 12140
rot$	2451 16599 16830
rotten$	2374 2375 5381 11757 6114
rough	12283
rough$	7590 7747 14506 14507 8440 8653 2505 2506 8886 8887 5347 5381 5465 5678 11914
roughest$	8430
round$	12654 12655 12657 12659 13562 13566 7779 7790 15035 8963 15074 3343 4872 11970 12169
rouser$	11612
rousers$	11612
route	17069
route$	6780 16955
routes$	16955
routin	4837
routine$	11070
row$	13326 13763 13766 10083 16163 10085 16289 16290 16291 11550
rowdiness$	2209 2210 14977 14978 11766
rowdy$	5529 6123
rows$	16289 16290 16291 5131 11550
rubber$	5794
rude$	14914 14915 15015 16321 10539 6123
rudeness$	2209 2210 14977 14978 11766
ruffian$	11685 6094
ruffians$	11685 6094
rug$	16751
rui	6060
rui$	12293
ruin$	13277 13607
ruining$	13611
rule$	14454 16434 16435 16436 16437 16438 16439 4574
rules$	14466 14634 8564 8565 8566 8567 15146 15539 15540 15541 15561 15563 15746 16434 16435 16436 16437 16438 16439 16749 16877 4574 11583 11700
ruling$	4574
rum$	17376
run	4916
run$	12428 12444 12502 12732 12761 12763 12764 12765 6695 6696 6697 6746 565 566 567 568 569 570 571 572 573 574 586 587 6829 6834 605 606 6947 717 736 737 13100 935 936 937 7263 7264 7333 1124 13444 13445 13446 13447 13448 13449 13464 1189 1292 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 1521 1522 1523 1524 1525 1526 1527 13906 13911 14108 14124 8097 14218 14219 14230 2118 2132 2133 2300 14641 8579 2680 2681 2682 2711 2762 2763 2905 3387 3462 9719 9720 9721 16096 3801 3802 16321 10753 4635 4765 5015 5165 5254 5425 5428 5449 12011
runaround$	14659
runaway$	14591 14592 14593 11630 11631
runaways$	14591 14592 14593 11630 11631 6103
runed$	4765
rung$	6733 6734 6735 6736 6737 6738 6739 6740 14219 16604 10899
runing$	4765
runner	12126
runner$	12875 14594 2288 14700 14701 11554 11630 11632
runners$	12875 14594 2288 14700 14701 17123 11554 11630 11632
runnin	16944 11020
running$	12404 12405 12406 12407 12408 6777 12876 565 566 567 568 569 570 571 572 573 574 586 587 6828 6830 6834 605 606 7263 7264 1124 7556 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 13843 1802 1803 1804 1805 1806 1807 1808 1809 2118 2132 2133 2300 2762 2763 2905 15658 15659 15660 15661 15662 16321 4635 17099 17132 5165 5254 5424 5427 5449 12091
runs	16944
runs$	565 566 567 568 569 570 571 572 573 574 586 587 6834 605 606 6947 717 736 737 935 936 937 1124 1483 1484 1485 1486 1487 1510 1511 1512 1513 1514 1515 1516 1517 2118 2132 2133 2300 2680 2681 2682 2711 2762 2763 2905 3387 3462 16321 4635 10882 16971 4765 5165 5254 5449 12091
rush$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5301
rushed$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5082 5301
rushes$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5301
rushing$	1028 1029 1030 1031 1033 1034 1035 1036 1037 1521 1522 1523 1524 1525 1526 1527 5301
s$	10850 11018 17100 11254 5055 5058 11304 11306 11311 11340 11350 11353 5126 11360 11362 11363 5132 5133 5139 11373 11376 5151 11388 5162 11408 17500 11431 11433 17514 17521 17527 11464
s17$	6224
s20$	6224
s31$	6224
s47$	6224
sabotage$	11546 5335
sabotaged$	11546 5335
sabotages$	11546 5335
sabotaging$	11546 5335
sad$	8770
sadistic$	5469
safe$	12376 12377 6410 13434 7518 14035 14248 14252 8174 14254 14266 14267 14275 14276 14277 14278 15379 9318 15422 15438 15441 15443
safeguard$	6295 12696 8193 14305
safeguarding$	15455 15456 15457 15458 15472 5769
safer$	6369 6410 7322 7323 7324 14044
safety$	12322 6244 12415 12416 12417 12418 12419 12420 12421 12422 12423 12425 12479 12480 6432 6433 12780 12781 13301 13434 13859 1548 14109 14249 14250 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8287 8288 8289 8290 8291 15416 15417 15418 15419 15532 17032
said$	131 6708 6742 6982 6983 6992 7162 13394 7574 7575 8056 8091 16137 10151 10152 10153 10266 10267 10270 10434 10435 4308 4309 4793 4849
sail$	1499
sailed$	1499
sailing$	1499
sailled$	1499
sailling$	1499
sailors$	15635
sails$	1499
saints$	15680
sale	17160
sallow$	6144
same$	12530 12532 12534 12536 13222 7297 7298 7299 7300 7301 7302 7303 7304 7305 7306 7308 7466 13546 8464 2475 8711 9376 9377 9378 3557 9863 15949 15962 9896 9903 10146 10147 10148 10149 5652 5713
sanction$	4928 5906
sanctioned$	404 405 406 407 8459 8460 8461 8462
sanctions$	4928
sand$	16748
sandy$	5676
sank$	1531 1532 1533 1534 1535 1536 1537
sat$	3672 3673 3674 4294 4295 4296 4297 4298 4299 4300 4301
satisfy$	16187
savage$	14591 14592 14593 11630 11631
savages$	14590 14591 14592 14593 14612 14613 14614 14864 11604 11630 11631
save$	7409 7410 7411
saved$	14275 14276 14277 14278 16242 16243 16244 16245 16246
saving$	15472 15547 16761 11676 11988
savings$	10738
savvier$	2715 2716 2717
savvy$	2715 2716 2717 9454 9455 9456 3540 3544 11815 6132
saw	5076 5156
saw$	1041 1042 1148 2000 2001 2357 9534 9535 3303 4201 4202 11309 5333
say	16974 4799 11032
say$	12475 6520 12696 6619 6692 7023 1193 13575 13576 7504 7539 13623 1644 7957 14041 7980 7981 7982 14130 14147 14180 8136 14218 14296 2183 9354 15856 16034 16068 16074 16088 10266 10267 10270 4632 11978
saying$	2183 9739 16067 16165
says$	2183 16035 16137 10266 10267 10270 4308 4309
scabies$	6196
scalde	5163
scalded$	11396
scale	17426
scallies$	6094
scally$	6094
scallywag$	6098
scallywags$	6098
scam$	13969
scan$	4631 17400
scandal$	6155
scandalous$	6155
scaned$	4631
scanes$	4631
scaning$	4631
scanned$	11089
scanning$	17067
scans$	4631 17400
scant$	103 110 7813 7895 2319 2320 2322 10490 10497
scantily$	3578 5668 5679
scar$	3599 11933
scarcely$	7601 7619 7620 7621 8132 1900 1901 1902 3004 3006 3007 3041 3077 9310 3078 9311 3079 3163 9396 3164 3165 9487 5603 5604 5618
scare$	15490 15491 15492 15595
scarecrows$	16007
scared$	15450 15451 15452 3181 3182 15594 15598
scares$	9250 15330 9517 9518 15718
scarf$	15987 11954
scaring$	12404 12405 12406 12407 12408
scarlet$	5961
scars$	3599 11933
scarves$	15987 11954
scatter$	17281
scattering$	5007
scenario$	12314
scenarios$	12314
scene$	14078 14079 15087 15088 15089 15090 15091 15092 15093 17082
scheme$	12125
schemer$	11630
schemers$	11630
scheming$	6123
schizo	6192
schizophrenic$	17463
school	4941 5107 17437 12252
school$	12863 12864 12865 13112 13113 7669 14164 14304 14509 14510 14511 14512 14538 14539 14540 14541 14542 14543 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14571 14598 8523 14630 8588 8663 14760 14761 14763 14986 3341 3342 16055 16056 16057 16131 10321 10326 10327 10329 4103 16806 10754 4525 16873 16874 11174 17404 17414 17415 17416 17417 17418 11340 17420 17421 17428 17430 17431 17438 17517 11439 11493 5418 5769 5818 5827 5828 12238 12248 12249 12250 6026
schoolboy$	5394
schooled$	5111
schooling$	13339 17429 12250
schoolmates$	11629
schools$	14538 14539 14540 14541 8615 8616 11174 17425 17508 12248
sclerosis$	17465
scolio	6195
scor	12113
score$	1542 15033 15643 16894 12130
scored$	1542 17060
scores$	1542 16894 12130
scoring$	1542
scorn$	16851 16852 16853 16854 16855 5336
scorned$	5336
scorning$	5336
scornned$	5336
scornning$	5336
scorns$	5336
scoundrel$	11685
scoundrels$	11685
scour$	4631
scoured$	4631
scoures$	4631
scourge$	8864
scouring$	4631
scours$	4631
scramble$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
scrambled$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
scrambles$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
scrambling$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
scrap$	13159 1406 13762
scraped$	11934
scrapes$	7390 7391 7392
scrapheap$	16236
scrapings$	2503
scrapper$	11685
scrappers$	11685
scratch$	16632
scrawny$	6144
scream$	11563
screamed$	12820 14169 14219
screening$	17373
screens$	16328 16358 16359 16360 16361
screenshot$	10918
screenshots$	10918
screw$	5460
screwed$	2633 9018 9019 5490
screws$	5460
scribe	5095
scribe$	11328
scrolled$	11089
scrote$	6098
scrotes$	6098
scrounger$	11630
scroungers$	11630
scrubber$	6111
scrubbers$	6111
scruffily$	3578 5679 11953 11955
scruffy$	3580 9818 15946 15947 5678 5699 5719 5726 6144
scruples$	14804 14805 14806 14807 14808
scrutiny$	17026
scum$	6094
scumbag$	6094
scumbags$	6094
search	10812 10816 16921 16981 17074 4872 17190 17206 5030
search$	4581 4631 10885 4790 4847 4866 17183 11105 4888 17219 17220 11142 17222 4913 11147 4915 17228 4933 17253 5012 5013 17329 11263
searched$	4631 17155 11089 4913 17243
searches$	4631 17149 4866 17220 11142 17222 4913 4915 17228 4933 17318
searching$	4631 17220 4913 4915 4933
searchped$	4888
searchs$	4631 4888 5012
seasoned$	3348 6137
seating$	10867
second$	7358 7362 7817 2502 3557 10499 10718 5101
secrecy$	7119 8166 16622
secret$	13582
secretive$	6123
secretly$	1218 1219
secrets$	13585
sectio	17464 11386 6209
section$	11144
section17$	6224
section20$	6224
section31$	6224
section47$	6224
sectioned$	17465
secur	5888
secure	4879 17202 5175
secure$	13098 13099 11408 17533 11460 5872 6071
secured$	16970 12104
secureed$	5872
secureing$	5872
secures$	5872
securi	4611 10929 10936 4740 10983 4762 11067 4842 11075 4879 4941
security$	14450 4587 16900 10844 16987 17008 17010 17015 4705 10973 4744 17062 4763 4764 17146 4887 4905 11174 5029 11582
seduce$	319 1093 1094 1095 1096 5248 5303
seduced$	12363 319 1093 1094 1095 1096 2073 5248 5303
seduces$	319 1093 1094 1095 1096 5248 5303
seducing$	319 1093 1094 1095 1096 5248 5303
see	16895 5076
see$	197 12606 12696 12732 7263 1041 1042 1148 13917 1812 1815 1818 1819 2000 2001 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 8292 8293 8294 8295 8296 8297 8298 8299 2357 2485 2488 2510 2511 15328 9271 9272 9273 9284 15574 9534 9535 3303 15690 15691 15692 16019 16594 16788 16921 4620 4627 4632 16966 10948 17047 11309 11426 5333
seed$	11614
seeds$	11614
seeing	5076
seeing$	12538 12791 7263 9207 11309 5169 11426 5283 5333
seek	10847 4879 4911 4924 5903
seek$	327 619 620 621 622 623 624 625 2075 8308 2076 2077 2078 2079 2080 2081 2097 2098 2100 16321 10285 4584 16940 10862 5542 5543
seeked$	10285 4584 10862
seeker$	14581 11574 11774 12289
seekers$	14581 11574 11774
seekin	10847 4911 4924
seeking$	327 619 620 621 622 623 624 625 2075 8308 2076 2077 2078 2079 2080 2081 2097 2098 2100 8870 8888 16321 10285 4584 10862 11574 11774 5542 12289
seekked$	10285
seekking$	10285
seeks$	327 619 620 621 622 623 624 625 2075 8308 2076 2077 2078 2079 2080 2081 2097 2098 2100 10285 4584 16940 10862 5542 5543
seem$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 9371 9372 9373 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9687 3499 3515 3572 3584 4236 4237 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 5597 5599
seemed$	870 871 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 4236 4237 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 5597
seeming$	4236 4237
seemmed$	4236 4237
seemming$	4236 4237
seems$	382 383 870 871 7660 7661 2051 2168 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2526 2537 2541 2551 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3572 3584 4236 4237 5261 5274 5390 5392 5397 5444 5452 5471 5484 5524 5526 5535 5536 5596 5597 5599
seen	16957 17087 5156 5226
seen$	564 14189 14190 8112 8113 2243 2618 2727 2944 9497 9534 9535 3303 3310 3345 3482 3483 3484 15841 15842 15843 16073 16079 16084 16093 16155 16161 16199 4201 4202 16638 16952 16978 10946 5076 5083 5169 5333 12115 12122 12128
sees	5076 5156
sees$	1148 2000 2001 2357 2485 2488 11309
seize	4730
seize$	4669 10963 5872
seized	10962 4730
seized$	4669 17041 10963 17229 12104
seizeed$	5872
seizeing$	5872
seizes	4730
seizes$	4669 10963 5872
seizin	4730
seizing$	4669 10963
seizur	6195
seizure$	4730 4867 17214 12101
seizures$	4867 12101
seldom$	3077 9310 3078 9311 3079
select	5017 6189
selected$	4774
self	5952 6206
self$	6233 6235 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 102 141 6593 12701 6703 6704 6705 12838 6773 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 13607 13611 1316 1317 1318 7552 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 8247 8248 8249 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 8922 8924 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 3475 3476 3477 9726 3494 3495 15813 15821 10699 11401 11473 5251 11503 11504 5294 5313 11552 5409 11845 11846 5614 5645 5789
selfharm$	12185
selfharmed$	12185
selfharming$	12185
selfharms$	12185
selfie$	12927 6849 6850 6851 12938 6882 6883 651 652 13344
selfies$	12927 6849 6850 6851 12938 12939 6882 6883 651 652 13344
selfish$	6123 6155
selfishness$	2209 2210 14977 14978 11766
sell$	12428 12444 12732 12761 12763 12764 12765 6695 6696 6697 565 566 567 636 736 737 948 7263 7264 13444 13445 13446 13447 13448 13449 13464 7477 7479 7481 13561 13640 13906 13911 1614 1615 1616 7850 14106 14310 14311 14346 14348 14354 14356 14468 14469 17111 5254 5271 11520
selled$	7477 7479 7481
sellin	16932 16944 11020 17105
selling$	12853 565 566 567 636 7264 7477 7479 7481 13843 13873 1614 1615 1616 13943 15658 15659 15660 15661 15662 16295 16296 16301 16302 16303 16304 16305 16306 16307 16308 16309 16310 16311 16312 16313 16958 17099 17137 5239 5254 5271 12108 12310
sellled$	7477 7479 7481
sellling$	7477 7479 7481
sells	16944
sells$	565 566 567 636 736 737 948 7477 7479 7481 1614 1615 1616 10882 16971 17111 5239 5254 5271
selves$	6233 6235 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 10699 11473 11503 11504 11552 11845 11846
semh	6005
semh$	12238
semi$	5146
sen$	17409 6009 12243
send	4592 4675 4676 4687 4694
send$	12428 12732 615 616 617 618 627 1032 7477 7479 7481 13643 1470 13906 13911 14346 14348 14354 14356 4591 4661 10913 4685 10927 4695 4857 11133 4942 4989 5262 5286 11520 6009 12243
sendd$	4695
sendded$	7477 7479 7481 1470
sendding$	7477 7479 7481 1470
sended$	7477 7479 7481 1470 10913 4695
sendes$	4685
sending$	615 616 617 618 627 1032 7477 7479 7481 1470 16256 16257 16258 4661 10913 4685 10927 4695 4857 4989 5262 5286 11986
sends$	615 616 617 618 627 13478 7477 7479 7481 1470 4661 10913 4685 10927 4695 4857 11133 4942 4989 5262 5286
sensation$	5341
sense$	13542 13543 13711 13712 13713 13714 13715 13716 13717 13718 13719 13720 13721 13722 13723 13990 13991 13992 13993 13994 13995 13996 13997 7919 7920 7921 14329 8252 2330 8729 2764 2766 9218 15298 3025 3026 3027 3028 3029 3030 9299 3067 3068 9302 15650 15702 15856 15967 16520 16521 16522 11545 11566 11869
sensible$	12339 6369 6410 7049 3043 3044 3045 15443 3540
sensibly$	13127
sensit	4593
sensitive$	10826 11789 5848
sensor	5039
sensory$	11272
sent	4592 10930 10996
sent$	12587 12588 12589 12591 615 616 617 618 627 13075 13076 13077 13089 7477 7479 7481 1470 14219 4591 16965 11369 5188 11450 5262 5286 11520 12041 6055
senten	17445
sentence$	4900 12297 6068 12302 12304
sentenced$	11450 6068
sentences$	4900
sentencing$	6068
separa	17445 17447 11369 11371 17461
separate$	4570 17281
separated$	17448
separates$	4570
separating$	5007 17448
separation$	17450
sepsis$	6194
september$	12865
sergea	4571 10805 10806 4575 10811 16895 10839 10840 10841 4609 4610 4611 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 4747 11067 4851 11090 11132 4937 4941 11175
sergeant$	10804 16885 16890 4587 16918 16919 16920 10842 10843 10844 16933 10861 4653 10887 10890 4660 10896 10898 16984 16988 16989 16991 17001 10925 17005 17007 17014 4744 10980 17146 11084 17211 11170 11174 17254 5844 12168
serial$	602 603 4569 5258 5385 5398 5886
series$	4064 12124
serious$	6330 700 701 702 703 8576 10465 10466 10467 10468 5385 5769
seriously$	14366 14367 14368 14369 14370 16467 16468 16484 16485 16486 16487 16488 16489 16490 16491 16492 16493 16494 16562 16563 16564 16565 4370
seriousness$	14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14337 14338 14339 14340
sertra	5986
sertraline$	12219
servant$	11554
servants$	11554
serve$	3114 3115 4926 4972
served	17209
served$	4926 5101 5227
serves$	874 875 3114 3115 4926 4972
servic	17389
service$	14494 8509 14788 16131 10321 10326 10327 10335 4103 10363 10364 16756 16806 10746 10754 4525 16873 16874 4672 17264 17373 5769 12034 5818 5827
services$	7446 14304 14305 14309 8580 14788 14891 15019 15428 15429 15430 15431 15466 15467 15468 15469 15470 15513 15514 3243 3245 3731 3732 3733 3734 10321 16404 10326 10327 10332 10333 4103 16806 10754 16873 16874 17373 17385 11569 11973
serving$	4926 11361 12022 6033
session$	185 187 188 8934 16131 16314 16315 16316 16355 16356 16357 11568
sessions$	185 187 188 6464 12544 12577 12578 14986 8934 16131 16355 16356 16357 11568
set$	74 75 76 12486 547 568 569 570 571 572 573 574 13411 13412 13413 13414 13415 13416 7494 1299 1300 1301 1302 13828 13829 1797 14545 2278 3023 3024 9799 3784 3785 3963 4731 5238 11891 11892 12257
sets$	74 75 76 568 569 570 571 572 573 574 1797 2278
setter$	11716
setters$	11716
setting$	74 75 76 5238
settle$	16068 16074 16088 11978
seven	10807 10822 16985 10917 10939 17024 10978 4748 4749 17069 17070 17072 17113 4815 4829 11074 17159 17176 17179 17184 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 17332 5027 12143
seven$	14546 14616 16694 11048 17151 17153
severa	17050
several$	6467 633 9745 3616 10649 10650 10673 16772 16773 12047 5881 5999
severe	5947
severely$	6018 6036
sewer$	14862
sex$	12414 6560 12751 6767 6861 12942 6868 637 6875 12957 653 654 655 656 12979 12980 13050 7019 13345 13460 13461 13462 13463 13842 13844 8493 14859 8943 15046 15047 15264 15265 15266 15267 15268 15277 15404 15405 15406 15496 9722 11392 5211 11477 11498 11510 5470 11821
sext$	6084
sexted$	6084
sexting$	11494
sexts$	6084
sexual$	12850 6848 6859 6864 6866 6867 638 639 640 641 643 6879 6880 6881 653 654 655 656 12981 700 701 702 703 7265 15046 9000 9003 9200 15497 5061 5211 5263 5275
sexualised$	12850 6848 6859 14905 14906 14907 14908 14909 14910 14911 14912 14913 11500 11501 5529 6133
sexuality$	13097
sexually$	2224 2225 9423 5266 5486 5589 5590 5629 5647 12271 6204
sgt$	17005
shabbily$	3578 5671 5679
shabby$	15946 15947 5719 5726 6144
shadow	5030
shadow$	17017 17052 4745 17154 11263
shadowed$	4745
shadowing$	4745
shadows$	9855 4745
shady$	5465 6114
shaggy$	5676
shall$	3756 3757 3758 3759 3760 3761 4894
shallow$	6123
sham	17306
shambles$	6155
shambolic$	16650 6155
shame$	7159 14804 14805 14806 14807 14808 16634 10651 16731 5791
shameful$	16529 6155
shamefully$	6155
shameless$	6114
shar	4651 4675
share	4687 5847
share$	12732 615 616 617 618 627 7196 993 1011 1012 1013 1014 1032 1971 3670 16068 16074 16088 16594 16785 16788 10820 4588 4591 10913 4685 4695 4833 4942 5190 5262 5713 11978
shared$	615 616 617 618 627 993 14219 3670 10434 10435 16604 10820 4588 4591 4695 5262 5713
shareed$	10913 4695
sharees$	4685
shareing$	10913 4685 4695
shares	5847
shares$	615 616 617 618 627 993 3670 10820 4588 4591 10913 4685 4695 4942 5190 5262 5713
sharin	12079 5847
sharing$	615 616 617 618 627 993 1032 3670 16648 10820 4588 4591 5190 5262 5713
sharks$	13821
sharp$	9454 9455 9456 3544
sharper$	2715 2716 2717
sharpest$	14749
shaved$	5695 5697 5699 11934 5712
shaven$	5666 5667 5696 5699 5712
she$	6385 6392 6906 6987 6988 6993 6994 7043 7057 7060 7352 7512 7614 13753 1843 2164 8397 2165 14477 2166 2167 2194 8572 2359 15032 16145 16146 16147 16148 16149 10089 10090 10091 10093 10222 10223 3992 10227 10321 16404 6011
shed	12283
shed$	4442 17492 17504
shedding$	4442
sheep$	14535 11630
sheer$	5324
sheet$	12095
sheets$	12095
shelter$	12949 12950 12951 12952 12953 12954 12955 12956 17492
shield$	7409 7410 7411 5307
shieldded$	5307
shieldding$	5307
shielded$	5307
shielding$	15458 15463 15464 15465 15472 5307
shields$	5307
shift$	6695 6696 6697 7264 10161 10162 5863
shifting$	7264 14493
shiftless$	6125
shifty$	5465 5678 11914 6114
shilling$	14752 14756 14757
ship$	15699
shirk$	4442
shirked$	4442
shirking$	4442
shirkked$	4442
shirkking$	4442
shirks$	4442
shirt$	9859 3627 9867 9868 15955 11954
shirtless$	6144
shirts$	9859 3627 9867 9868 15955 9926 11954
shock$	13278 15595
shocked$	15594 15598
shocking$	4334 4335 4336 4337 10651 16731 16767 16768 16769 16770 5529 5801
shockingly$	5485 6157
shocks$	9517 9518 15616 15718
shoddy$	6155
shoes$	9867 9868 15971 15972 15973 15974 15975 15982 17515 11954 11959
shoot$	1541
shooti	17120 17133 17141 17142
shooting$	1541
shootings$	17106
shoots$	1541
shop	4611 10929 10936 11258
shop$	12863 12864 14726 4587 16900 10844 16987 17008 17010 17015 5002 17337 17340
shopke	4611 10929 11189 11470
shopkeeper$	12631 12944 17549
shopkeepers$	12631 12944 14450 14630 8615 8616 4587 16900 10844 16987 17008 17010 4763 4949 17268 17297 11581 11582
shopli	4810 17129 17133 17134 17142 4831 17156 17258 11190 11443 11465 11466 6232
shoplift$	11534
shoplifter$	14591 14592 14593 14700 14701 11630 11631
shoplifters$	14591 14592 14593 14700 14701 11630 11631
shoplifting$	12404 12405 12406 12407 12408 12842 12853 12857 13842 13844 13943 14618 11043 11064 17171 4947 11181 17269 5010 5026 17522 17544 17545 11534
shoppe	11189
shoppers$	14630 17268 17297 11581
shopping$	11258
shops$	14630 8615 8616 4587 16900 10844 16987 17008 17010 17015 4763 4949 5002 17337 17340
short$	2444 2445 8785 8786 9802 15946 15947 9889 9916 16518 16519 5468 5538 5655 5676 5698 5699 5726 5788 12044 6144
shortcoming$	5768
shortcomings$	16375 16376 16377 5768 12003 6154
shortest$	3601 5703
shorts$	15940 3629 9867 9868 15968 15969 15971 15972 15973 15988 15989 15990 15995 11954 11959
shot$	12398 1541 14799 10857 5373
shots$	14799 10857 16948 16954
shotted$	5255
shotter$	6104
shotters$	6104
shotting$	565 566 567 5254 5255
should	4875 11355
should$	26 27 28 29 30 31 763 764 1089 7602 13686 1729 1831 1849 1857 1858 1859 1860 1861 1862 1863 1864 1865 1873 1877 1878 1879 1880 1898 1907 1908 1909 1910 1911 1912 1913 1914 1915 1916 1917 1918 1919 1920 1921 1967 1980 2787 2788 2789 2790 2840 3019 3076 3156 3207 3264 3265 15822 9762 4070 4072 4073 4074 4075 10310 16399 10471 4325 10563 4554 10970 4744 4816 4868 4894 17246 4996 17434 5771 5841
shoulder$	14999 3596 17396 17397 5819
shouldered$	11894 5819
shouldering$	5819
shoulderred$	5819
shoulderring$	5819
shoulders$	14999 15064 17396 5819
shout$	2680 2681 2682 5302 11990
shouted$	6733 6734 6735 6736 6737 6738 6739 6740 14046 14219 5163 5302 11990
shouting$	13736 13737 5131 5302 11990
shouts$	2680 2681 2682 5302 11990
shoutted$	5302 11990
shoutting$	5302 11990
show	4578 16895 4787 11021 4804 4848 12079
show$	359 1876 8154 8155 8156 8157 1942 1943 8205 8206 8207 8208 8209 8210 8211 8212 8213 8214 14296 8222 8285 8286 14416 8639 2492 16068 16074 16088 16132 16133 16134 3941 16349 4632 10944 10948 10971 17088 11978
showed$	359 1876 1942 8285 8286 2492 4257 10971
showin	4787 4804
showing$	359 13736 13737 1942 4257 16898 17370
shown	10930 10996
shown$	197 6498 6499 13119 13120 7042 1876 8154 8155 8156 8157 1943 8285 8286 9986 16200 16201 16202 16203 16365 4257 4732
shows	4787 11021 4804
shows$	359 1876 1942 8285 8286 2492 16132 16133 16134 3940 4257 4632 10971 17088 11042
shred$	1407 8728
shrewd$	9454 9455 9456 3544
shrinking$	9486 15566 15567 15568 15569
shrug$	2027 3208 3297 4461
shruged$	2027 4461
shrugged$	2027 3297 4461
shrugging$	2027 4461
shruging$	2027 4461
shrugs$	2027 3297 4461
shunt$	5053
shut$	13838 4508 12041
shuts$	4508
shutting$	4508
shy$	2444 2445 11778
siblin	17491
sibling$	17505 11805 5576
siblings$	6234 12862 15014 15243 17468 17505 11474 11805
sick$	8659 17359 17404
sickle$	6195
side$	14762 15881
sidekick$	6096
sidekicks$	6096
sidelined$	5802
sides$	13302 14762
sight	11245
sight$	17200 17324 12144 5974 5975
sighted$	12021 12128 12208 6169
sighti	4590 5864
sighting$	10800 4741 12097
sightings$	16995 4741 5860 12097
sign$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7807 7808 4420 4421 4422 4423 16752 16753 5220 12043 12046
signal$	12620 17212
signals$	12620 12621 13782 11558
signed	11096
signed$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7807 7808 17175 5091 5092 5220
significant$	2604 2605
signing$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 7807 7808 5220
signs$	1561 1562 1563 1564 1565 1566 1567 1568 1569 1570 1571 13984 4420 4421 4422 4423 16752 16753 16772 16773 16943 5220 11558 12043 12046 12047
silence$	7119 13260 13450 13451 13452 13453 13454 13455 13663 8166 16622
silent$	13584 13585
silliness$	12707 12708 12709 12710 12711 12712 13197 7157 7158 8073 8166 1934 8168
silly$	6330 114 115 6369 170 171 172 173 174 175 176 6627 947 1352 1834 1925 1926 3025 3026 3027 3028 3029 3030 11560 5328 5331 6123
silo$	5831 5832
siloed$	6159
silos$	12063
similar$	3580 9820 5655 5713
simple$	5324 6058
simpler$	4886
simply$	13119 13120 7042 842 14195 14196 14197 14198 2679 3299 3826 3827 3828 3829 10309 4240 4241 4428 4429 4470 5743 5808
since$	17374 17377 17398 17490 11850 12306
single$	3908 3909 10235 10276 10277 4131 10365 10433 4593
sink$	1531 1532 1533 1534 1535 1536 1537
sinker$	14008
sinking$	1531 1532 1533 1534 1535 1536 1537
sinks$	1531 1532 1533 1534 1535 1536 1537 16232
sister	11365 17446 11368 5152 17491 17497
sister$	12862 8018 8026 5127 5128 17444 11372 11402 17505 11805
sisters$	12862 8018 8026 15014 9120 9121 9122 11805
sit	16957
sit$	6673 3672 3673 3674 3676 3688 3689 3690 3691 3692 16068 16074 16088 4294 16786 11978
site$	12097
sits$	3672 3673 3674 3676 3688 3689 3690 3691 3692 4294 4295 4296 16944
sitting$	13219 13220 13736 13737 4294 4295 4296
situation$	12314 6636 13203 13204 13291 1045 1046 1119 1120 7494 14249 14250 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 14412 15454 15868 10633 16766 10751 5199 12284
situations$	12314 7390 7391 7392 14412 15868
six	10807 10822 16985 10917 10939 17024 10978 4748 4749 17069 17070 17072 17113 4815 4829 11074 17159 17176 17179 17184 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 17332 5027 12143
six$	1384 14520 14616 3570 9804 9805 3616 15928 15929 15930 15931 15932 15933 10106 10115 10121 16694 11048 17151 17153
sixteen$	15116 15117 15118 15119 15120 15121 2843 2844 2845 11830
size$	2875 2876 3465 3466 3467
skank$	6111
skanks$	6111
skanky$	6114
skate$	1498
skated$	1498
skaters$	10106 10115
skates$	1498
skating$	1498
skeletal$	5655
ski$	5731
skilled$	3554
skills$	2764 2766 9299 3067 3068 9302 15839 11871
skimpy$	9889 5726
skin$	14705 15587 9827 9843 17350 11916 5685 5691 5960
skinned$	11875 11908
skinniest$	3601 5703
skinny$	9802 9839 9916 5655 5726 6144
skins$	12961 15587
skirt$	15940 3629 9867 9868 15968 15969 15971 15972 15973 11954 11959 11966
skirts$	15940 3629 9867 9868 15968 15969 15971 15972 15973 15988 15989 15990 15995 9926 16013 11954 11959 11966
skive$	6083
skived$	6083
skives$	6083
skiving$	6083
skunk$	11302
slack$	1062
slag$	11630
slags$	11630
slap$	14081 15612 17474
slapdash$	6115 6155
slappe	5163
slapped$	17474 11396
slapper$	6111
slappers$	6111
slaps$	17474
slave$	11741 5509 6117
slaves$	11741 6117
sleazy$	6114
sleep	11289 11301
sleep$	6398 12732 12796 629 7263 1041 1042 1047 15556 15690 15691 15692 17368 17380 17381 17495 5185 5194 5195 5264 5950
sleeped$	5187
sleepes$	5187
sleeping$	629 7263 5180 5185 5187 5194 5264 5988
sleeps$	629 1047 5185 5187 5192 5194 5195 5264
sleepwalk$	1531 1532 1533 1534 1535 1536 1537
sleepwalked$	1531 1532 1533 1534 1535 1536 1537
sleepwalking$	1531 1532 1533 1534 1535 1536 1537
sleepwalkked$	1531 1532 1533 1534 1535 1536 1537
sleepwalkking$	1531 1532 1533 1534 1535 1536 1537
sleepwalks$	1531 1532 1533 1534 1535 1536 1537
sleeves$	3629
slender$	5655 6144
slep$	6050
slept$	629 1041 1042 1047 11276 5180 5196 5264 6050
slicked$	3595 11934
slid$	1531 1532 1533 1534 1535 1536 1537
slide$	1531 1532 1533 1534 1535 1536 1537 3294 9528 9529 12056 12095
sliders$	15971 15972 15973 15988 15989 15990 15992 11954 11959
slides$	1531 1532 1533 1534 1535 1536 1537 3294 9528 9529 12095
sliding$	1531 1532 1533 1534 1535 1536 1537
slight$	3565 5655 6144
slightest$	7896 14823 10171 10491
slightly$	3568 5657
slim$	9802 5655 6144
slimly$	5657
slip$	1531 1532 1533 1534 1535 1536 1537 10636
sliped$	1531 1532 1533 1534 1535 1536 1537
sliping$	1531 1532 1533 1534 1535 1536 1537
slipped$	1531 1532 1533 1534 1535 1536 1537
slippers$	15984 15992 16000 11954
slippery$	5465 6114
slipping$	1531 1532 1533 1534 1535 1536 1537
slips$	1531 1532 1533 1534 1535 1536 1537 16964
slipshod$	6155
slit$	5712
sloppy$	4334 4335 4336 4337 11914 5801 6155
sloth$	12058
slovenly$	6125
slow$	1848 2579 2580 2581 2582 2583 4334 4335 4336 4337 16713 16767 16768 16769 16770 16782 10704 4473 5495 5801 6003
slowly$	16782
slut$	11630
sluts$	11630
sluttish$	6114
slutty$	6114
sly$	6123
slyness$	2209 2210 14977 14978 11766
smacke	5163
smacked$	11396
smackhead$	6111
smackheads$	6111
small$	2314 2366 9105 9256 9802 3575 5602 5655
smaller$	8368 8369 8378 8379 8380 8381
smart$	13591 13594 9454 9455 9456 15708 9820 11813 11819 5726
smarter$	6369
smartly$	3578 5679 11953 11955
smarts$	11814 11869
smash	17473
smashe	11231
smashed$	17310
smell$	3371 3372 3373 3374
smelly$	15946 15947 6144
smitten$	675 676 677 678 679 680 681
smok	5069
smoke$	12428 12732 12761 12763 12764 12765 519 7269 1041 1042 13371 13372 13373 7477 7479 7481 13640 13906 13911 14106 14346 14348 14468 14469 3323 3324 3325 3326 3327 16321
smoked$	13089 1041 1042 7477 7479 7481 16321
smoker$	14587
smokers$	14587
smokes$	1041 1042 7477 7479 7481 3323 3324 3325 3326 3327 16321
smoking$	6245 12325 12326 6594 907 7269 1041 1042 7477 7479 7481 13736 13737 16321
smooth$	13669 5627
smug$	6114
snakes$	11630
snapch	4856
snapchat$	6544 6545 6546 607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926
sneak$	339 11630
sneaked$	339
sneaking$	339
sneakked$	339
sneakking$	339
sneaks$	339 11630
sneaky$	6125
snide$	6114
sniffer$	4934 11168
snood$	15987 11954 6150
snoods$	15987 11954 6150
snotty$	6114
snub$	5336
snubbed$	16038 5336
snubbing$	5336
snubed$	5336
snubing$	5336
snubs$	5336
snuck$	339
so	4855
so$	12531 12535 12821 6967 7513 13618 1594 7989 7990 8425 8635 8657 3266 3267 3268 3269 3270 3271 15704 10312 4262 4843 5326 5598 5616
sobrie	5214
sobriety$	11447
social$	12845 12851 607 608 609 610 611 8356 14619 8768 8869 14954 15016 15507 15508 15509 15510 9970 10321 16404 4097 10331 4100 4512 4514 10957 4753 4755 17107 4856 17172 11148 11306 11405 5178
society$	8339 2107 2108 2109 2110 8344 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568
sociopath$	11630
sociopathic$	6123
sociopaths$	11630
socks$	9926
sod$	10511 11604
sods$	11604
sofa	11416 12283 6225
sofa$	17495 5184 17506
soft$	13219 13220 15677
software$	10945
sold$	565 566 567 636 736 737 948 7477 7479 7481 1614 1615 1616 16292 5239 5254 5271 11520
soldier$	12672 11605 11685
soldiers$	12672 14669 11605 11685
solely$	4463 4464 5817
solicit$	1093 1094 1095 1096 5295 5303
solicited$	1093 1094 1095 1096 5295 5303
soliciting$	1093 1094 1095 1096 5295 5303
solicits$	1093 1094 1095 1096 5295 5303
solicitted$	1093 1094 1095 1096 5295 5303
solicitting$	1093 1094 1095 1096 5295 5303
solid$	5655
solidly$	5657
solve	5908
solve$	17282
solves	5908
solvin	5908
somali$	3580 9820 11943
some$	128 904 7195 1399 1409 2197 3616
somebody$	12790 12812 13617 13622 13776 14038 14175 10036 10210 10321 16404 4901
someone$	12790 12812 6898 13617 13622 13776 14038 14175 9149 3013 10036 10210 10321 16404 4901
something$	12821 13062 13618 16324 4678 17004
somewhere$	12949 12950 12951 12952 12953 12954 12955 12956 1369 1370 1371
son	17239
son$	15199 11292
sons$	15199
soon$	14068 14069 3299 16736 16737 16738 16739 16870 16871 16872
sooner$	1223 1224 8027 1795 8029 15129 15272 16387 16396
sophisticated$	2801 2965 3485 6137
sorely$	4370
sorry$	13742 16200 16201 16202 16203
sort$	13245 14444 2380 2382 2383 2384 14818 15455 15456 15457 9520 15942 4570 11580 11698
sorts$	13245 4570 11580 11698
sought	4769 17209
sought$	327 619 620 621 622 623 624 625 1131 14219 2075 8308 2076 2077 2078 2079 2080 2081 2097 2098 2100 10285 11002 5543
soul$	13928 13929 15094 15095 15096
soulless$	6114
souls$	13927 13929 14853 11826
sound$	9687 5597
sounds$	5597
sour$	6116
source	12079
source$	1117 10826 4594 16968 10988 4844 17166 4858 4958 4965 5847 12081 5849
sources$	4594 16968 12081
south$	3592
sow$	13250 13251 13692 13693
sowed$	13250 13251 13693
sowing$	13250 13251
sown$	13250 13251
sows$	13250 13251
space$	14705 15397 11156 11424
speak	10813 5156
speak$	12474 12696 12921 612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 9262 9309 9687 16019 16068 16074 16088 16190 16256 16257 16258 16594 4543 16892 11978 11986
speaking$	612 613 614 9260 16067 12008
speaks$	612 613 614 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 16190 4308 4309
special$	8759 17409 6005 6223
specialist$	17388
speech$	5039 17409
speed$	12236
spell	12264
spelli	11359
spelling$	17438 6025
spend$	12732 6654 6655 6720 13053 13054 13055 13056 13057 822 823 7477 7479 7481 13906 13911 2124 2125 2126 2127
spendded$	2124 2125 2126 2127
spendding$	2124 2125 2126 2127
spended$	2124 2125 2126 2127
spending$	12538 12791 13053 13054 13055 13056 13057 2124 2125 2126 2127 16880
spends$	2124 2125 2126 2127 16957
spent$	822 823 7477 7479 7481 2124 2125 2126 2127 5227
spice	11293
spice$	13348 17372 11302 17384
spider$	7736
spike$	11243
spikes$	11243
spiky$	5676 5699
spin$	13042
spina$	5962
spineless$	6114 6155
spirit	11301
spirits$	17376 17380
spit$	14692
spite$	6431 199 200 202 6465 235 236 237 266 12894 12895 12896 12897 13278 4417
spiteful$	16529 5446 5469 6123
spitefulness$	2209 2210 14977 14978 11766
spiv$	11685
spivs$	11685
spleen	11282
spleen$	17361
splendidly$	9365 9366 9367 9368
split	17445 17447
split$	17281 11369
spliting$	5007
splitting$	5007
spoil$	1448 1449 1450 1451
spoiled$	1448 1449 1450 1451 6123
spoiling$	1448 1449 1450 1451
spoilled$	1448 1449 1450 1451
spoilling$	1448 1449 1450 1451
spoils$	1448 1449 1450 1451
spoilt$	1448 1449 1450 1451 2192 5371 6123
spoke$	612 613 614 4542
spoken$	12513 12514 206 207 208 6733 6734 6735 6736 6737 6738 6739 6740 12822 13058 14219 8459 8460 8461 8462 15841 15842 15843 16064 16073 16079 16084 16093 16155 16161 16199 16604 4566 17087
sponger$	11685
spongers$	11685
sporadic$	14900 14901 14902 14903 2592 5519
sport$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 17366 5700 5721
sported$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5700 5721
sporting$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5700 5721
sports$	3598 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5700 5721
sportted$	3598 5700
sportting$	3598 5700
sporty$	5678
spot$	15101 15102 3371 3372 3373 3374 15856 17334 17338 12109 12174
spots$	15807 17334 17338 11944 12174
spotted$	14219 16978 6169
spotty$	3594 9839 15922 5683 6144
sprained$	5084
spray$	5693
spree$	12112
spring$	12865 12866
spurn$	5336 5741
spurned$	16038 5336 5741
spurning$	5336 5741
spurnned$	5336 5741
spurnning$	5336 5741
spurns$	5336 5741
squad	4571 10805 10806 4575 10811 16895 10831 10834 10839 10840 10841 4609 4610 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 4692 10928 4697 10935 17025 10953 4747 11067 4851 11090 11132 4937 4941 11175
squad$	15785 10804 16885 16890 16910 16911 4600 16913 16918 16919 16920 10842 10843 16925 4614 16933 10861 10890 10896 10898 16984 16988 16989 16991 17001 10925 17005 17007 17014 17032 10980 17125 17146 11084 17211 11170 11174 17254 5844
squander$	5335 5824
squandered$	5335 5824
squandering$	5335 5824
squanderred$	5335 5824
squanderring$	5335 5824
squanders$	5335 5824
square$	17290 5002 17340
squarely$	4463 4464 5817
squint$	6147
squints$	6147
stab	17481
stabb	17473
stabbed$	12371 12398 12811 13165 13674 13675 13676 13688 13689 5237
stabbi	16888 17120 17133 17141 17142 17148 17160 17161 17162 11445 11466
stabbing$	7546 7547 13627 1423 14081 17081 17082 17124 17524 17545 17546 11532
stabbings$	17081 17106 17545 17546
stack$	14488 14489 14490 14491 14492
staff	4611 10929 10936 4762 4941
staff$	12672 12790 12812 12944 13012 13013 13014 13303 7446 7673 7692 14164 8223 14304 14305 14309 14450 8372 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568 14571 14595 14630 14636 2344 2345 8580 8615 8616 14986 15027 15041 15042 15043 15044 15513 15514 3243 3245 15780 15781 9756 15866 15867 10101 10102 10104 10105 10143 10144 10145 3987 10321 16404 10326 10327 4103 16806 10754 16873 16874 10844 17008 4704 4705 10973 11174 17297 17549 11569 11581 11582 11672
staffroom$	17015
staffrooms$	17015
stage$	10055 16144
stain$	2449
stained$	15946 15947 5719 5726
stairw	12283
stake$	11247
stamme	17350 11288
stammer$	17367
stamp	4952
stamp$	12027
stamped$	12027
stamping$	12027
stampped$	12027
stampping$	12027
stamps$	12027
stance$	11225 12157
stand	16957
stand$	2746 15362 9285 9286 9287 9290 9291 9293 9294 9297 3421 3571 15935 3672 3673 3674 4297 4298 4299 4300 4301 5777
standard$	16632 12034
standards$	16434 16435 16436 16437 16438 16439 16877 12034
standing$	9285 9286 9287 9290 9291 9293 9294 9297 4297 4298 4299 4300 4301 5777 6064
stands$	3421 3571 15935 3672 3673 3674 4297 4298 4299 4300 4301 6064
stares$	12652
stars$	16008
start$	12482 14692
starte	5992
started$	12482 564 13431 13432 13726 13727 16292
starter$	11715
starters$	11715
starti	5992
starts	5992
starts$	12482
starv	5953
starve	5163
starved$	11396
stash	16906 11014 4803
stash$	13343 16961 11005 17115
stashed$	16916
state	10827
state$	6636 16766
stated	10827
statem	6005
statement$	12702 8405 8406 8407 16909 16915 5097 12242
statemented$	12238
statements$	8405 8406 8407 16909 16915
statio	10929
station$	12863 12864 4587 16900 17008 17015 17290 5002 17340 17524 17531 17532
stations$	4587 16900 17008
statistics$	16838 16839 11214
stature$	15878 15879 15880 11888
status$	14381 14385 14386 14407 14413 14416 14859 17459 11538 5341 11803 12242 12289
stay$	6356 12444 6398 12606 12607 6621 12729 6656 6657 6674 12761 12763 12764 12766 6719 12837 12986 13053 13054 13055 13056 13057 13058 7005 7183 951 7185 7186 7187 7230 7231 7232 7233 7234 7263 13464 7505 7567 14034 14041 14054 14055 14147 14346 14348 14354 14356 9343 9362 16068 16074 16088 17495 5185 11978
stayed$	12527 12528 12587 12588 12589 12591 12789 13058 13066 13075 13076 13077 13122 13123 7051 7052 13132 13133 13387 13951 8055 14174 14219 14231 5185 5187 5196
stayes$	5187
staying$	12538 12791 12986 13053 13054 13055 13056 13057 13058 7263 7560 9343 5185 5187 6048
stays$	13058 5185 5187 6048
steal	17258
steal$	12732 13640 14106 14310 14311 14468 14469 14692 2680 2681 2682 16094 16317 17078 17108 17111 17135 17136 11232 11534 11990
steali	16944 11020 6232
stealing$	12402 12403 12404 12405 12406 12407 12408 13633 13843 14618 14674 14680 14681 2477 15015 16295 16296 16301 16302 16303 16304 16305 16306 16307 16308 16309 16310 16311 16312 16313 16958 17099 17137 17218 11534 12310
steals	16944 6232
steals$	2680 2681 2682 16317 17078 17111 17136 11232 11990
steel$	15585 15586
steely$	11857
step	11365 5150 11384 5161 17475 17497
step$	4974 5023 5864 5925
stepbrother$	11395 11402
stepdad$	5128 17444 11366 5137 17468 11394 11395 11402
stepfather$	5128 17444 11366 5137 17468 17472 11394 11395 11402
steping$	4974
stepmam$	11395
stepmother$	17444 5137 17468 17472 11394 11395 11402
stepmum$	17444 5137 17468 11394 11395 11402
stepnan$	11395
stepparent$	17468 11395 11402
stepparents$	17468 11395 11402
stepped$	16473 4559 17285 5925
steps$	4974
stepsiblings$	17468
stepsister$	11402
stepstepdad$	17468
stepstepfather$	17468
stepuncle$	11395
stern$	9505
sterner$	9505
steroi	11293 11300
steroids$	17372 11298 17379
steward$	6549 12631 12672 12944
stewards$	6549 12631 12672 12944 8615 8616 16987
sti	6204
stick$	1167 1288 1289 14296 16068 16074 16088 4125 4126 4127 11978
sticks$	1168 1288 1289 16230
sticky$	8658
still$	12515 6448 6449 12537 12559 7297 7298 7299 7300 7301 7302 7303 7304 7305 7306 7308 14141 14142 4136 4137 4624 4679 5743
stills$	10819 16931 10857 4673 4679 4696 4703
stinks$	11802
stir$	1442 1443 1444 1445 1446 1447
stirred$	1442 1443 1444 1445 1446 1447
stirrer$	11685
stirrers$	11685
stirring$	1442 1443 1444 1445 1446 1447
stirs$	1442 1443 1444 1445 1446 1447
stitches$	12229
stock	16906 17105
stock$	4604 16961 17093 17114 17115 11697
stockily$	5657
stocky$	9802 5655 6144
stole	6232
stolen	16906 17105 17168 6232
stolen$	16292 17093 17115 4917 17544 17547 6184
stoma$	6202
stomach$	5956
stone$	13764 15585 17364 5728
stoned$	1111 1112 1113 1114 1115 7436 1204 7438 16321
stoner$	11630
stoners$	11630
stood$	3421 3672 3673 3674 4297 4298 4299 4300 4301 5777 6064
stop	17074 4872 4914 5030
stop$	12473 12640 6689 12773 12837 6976 7025 13105 13575 13576 7869 7870 7871 7872 7873 7880 7881 7882 7936 7937 1705 7939 1707 1708 14033 14054 14055 14124 1821 1823 1826 14181 14218 14899 2970 2971 16068 16074 16088 16122 16123 10056 3824 16187 16256 16257 16258 10787 10788 10789 10790 16921 4652 10943 4790 17149 17183 11105 4888 4902 4906 4908 4909 4910 11147 11179 17282 5001 5012 17327 17329 11263 11978 11986 5912
stoped$	2970 2971
stoping$	2970 2971
stoppe	17087
stopped$	12809 6731 499 12827 6974 7045 7062 7068 13165 13653 13654 14133 2970 2971 16242 16243 16244 16245 16246 16442 16443 16444 16445 16446 16447 17155 4888 17206 5235 12041 12128 5970
stopping$	2970 2971 4906 4908
stopring$	4906
stops$	2970 2971 17149 4866 4888 4902 4906 4908 11179 17275 5001 5012
stopting$	4906
store	4611 10929 10936 11014 4803
store$	12607 6695 6696 6697 7264 1544 8030 4587 16900 10844 16987 17008 17010 17015 4740
stored$	1544 16916
stores	4803
stores$	1544 4587 16900 10844 10882 16971 16987 17008 17010 17015 11035
storie	4856
stories$	13393 7412 13494 8405 8406 8407 14487 2176 2177 2178 2179 2180 2181 2679
storin	16906 11020 17105 4803
storing$	7264 1544 17099 17137
story$	13393 14010 8405 8406 8407 14487 2176 2177 2178 2179 2180 2181
stout$	5655 6144
straight$	13069 13070 7168 7169 7170 1802 1803 1804 1805 1806 1807 1808 1809 10180 10181 10182 10183 5676 5699
strain$	4966
strang	17473 5163
strange$	12668 12669 6857 1812 1815 1818 1819 5632 6114
stranger$	12615 12626 12627 12930 13342 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13369 13370 7341 7377 7378 7379 7380 14241 8363 8603 8604 8605 8606 17499 11481
strangers$	12337 6528 12615 6540 6543 12623 12626 12627 12635 12639 12643 6575 12802 6845 12928 13245 13342 13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13369 13370 7341 7377 7378 7379 7380 7381 7382 7383 7384 7483 13634 13636 14239 8330 14410 14411 14418 8362 8603 8604 8605 8606 15041 15042 15043 15044 11481 11565
strangled$	17474 11396
strapping$	6144
strappy$	5726
strate	12137 12159 12164
strategies$	12577 12578
strategy$	12170
stray$	1531 1532 1533 1534 1535 1536 1537
strayed$	13089 1531 1532 1533 1534 1535 1536 1537
straying$	1531 1532 1533 1534 1535 1536 1537
strays$	1531 1532 1533 1534 1535 1536 1537
streak$	11702
streaks$	11702
street	4593 17206 11193 11258
street$	12677 12854 12863 12864 7398 13535 13536 7464 7489 14696 14760 14761 14852 2780 9031 15643 9565 9568 9569 9570 9571 9572 15652 9586 15671 9629 9724 3527 16284 10826 10851 17192 17272 17290 5002 17337 17340 11483 5363 5481 5521 5562 5567 5579 5580 5581 5582 5636 5638 5652 6184
streets$	6595 12677 12854 13535 13536 7489 8594 14852 15087 15088 15089 15090 15091 15092 15093 15643 15652 9587 3364 9631 16284 17192 17272 17290 5002 17337 17340 11483
streetsmart$	6131
streetwise$	3186 3187 3188 3189 3540 3544 6131
streng	4879
strength$	2875 2876 3465 3466 3467
stress$	5942
strict	4988
strict$	11221
stride$	15600 15601
strike$	9371 9372 9373 3457 17078 11232 17318 5864
strikes$	17078 11232 17318
striking$	5678
strikingly$	5598
string$	304 4065
stringing$	304
strings$	304 16948
strip$	7267
stroke	11270 11386
stroke$	17349 17363 17439 17465
stroll$	3672 3673 3674
strolls$	3672 3673 3674
strong	4982 4988 5925
strong$	2937 2938 2939 3049 3050 9505 3528 3540 11221 4992 11883 5655 5928
stronger$	2329 9505 4992
strongly$	5657
stroppy$	6114 6123
struct	12083
structure$	16929 17317
struggle$	182 2579 2580 2581 2582 2583
struggled$	182 2579 2580 2581 2582 2583
struggles$	182 2579 2580 2581 2582 2583 6031
struggling$	182 2579 2580 2581 2582 2583
strung$	304
stubble$	6145
stubborn$	10704 6123 6155
stubbornly$	6155
stubbornness$	2209 2210 14977 14978 11766
stuck$	13067 13119 13120 7042 13122 13123 7051 7052 13132 13133 1169 1288 1289 14219 16200 16201 16202 16203 4125 4126 4127 5492
stud$	15982
studen	11470
student$	2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 17549 11614 5394 11756
students$	14509 14510 14511 14512 2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 11614 11756
studs$	15982
stuff$	12774 12943 15584
stunt$	12414 11477
stunts$	12414 11477
stupid$	6330 114 115 6369 6612 947 1352 1834 5246 5328 6123
stupidity$	12707 12708 12709 12710 12711 12712 13108 13109 13110 13111 13197 7157 7158 7178 13258 13450 13451 13452 13453 13454 13455 13663 8073 8166 1934 8168
sturdy$	5655
stutte	17350
style$	15942 11593
subculture$	11754
subcultures$	11754
subjec	5889
subject$	15869 15872 16938 4784 4861 5855 6167
subjects$	15869 15872 4775 4784 11151 6167
submi	12079
submission$	17158
submissions$	17158
submit	4592 5847
submitted$	4690 4691 12093
substance$	36 41 6333 8506 5991
substandard$	4334 4335 4336 4337 16767 16768 16769 16770 5801
subway$	17492
succeeded$	16216
succes	11099 4904
success$	17303
successful$	17178 11137
succumb$	1758 1759 1760
succumbbed$	1758 1759 1760
succumbbing$	1758 1759 1760
succumbed$	1758 1759 1760
succumbing$	1758 1759 1760
succumbs$	1758 1759 1760
such$	12391 2783 2784 5770
sucked$	12363
sucks$	11802
suffer	5166 5167
suffer$	5967
suffered$	1043 1044 13577 11399 11400 5967
suffering$	5967
suffers$	11399 11400 5965 5967
sufficient$	3066 3069 9709 11847
sugar$	5282
sugges	10827 4931 12079
suggest$	9953 9955 9956
suggested$	9953 9955 9956
suicid	5952
suicidal$	12185
suicide$	17356 17439 12185
sulky$	6114
sullen$	11914 6123
sullenness$	2209 2210 14977 14978 11766
summer$	12865 12866
summon	17206
sun$	13830 13831
sundry$	13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13369 13370
superficial$	14900 14901 14902 14903 5359 5519
superv	5224 5226
supervised$	5576
supervising$	15050 15455 15456 15457 15458 15472 15478 15479 15480 15481 15482
supervision$	15050 15353 15455 15456 15457 15458 15472 15478 15479 15480 15481 15482 15536 15537 15538 15561 15563 15814 4455 4456 4457 4458 11457 17537 12034 12304 12305
suppl	16944
suppli	4592 10875 4687 12092
supplied$	565 566 567 10930 5254
supplier$	13442 13443 14600
suppliers$	13442 13443 14600 17126
supplies$	565 566 567 16954 10882 16971 17111 5239 5254 5879
supply	16896 4592 16906 16942 4687 11020 17100 17105 17120 17121 17133 17141 17142 17160 11465 12163 12164
supply$	565 566 567 4584 10876 16961 4685 17093 17108 17111 4857 17544 5254 5879 6184
supplyed$	4584
supplyes$	4685
supplying$	565 566 567 4584 4685 17099 17137 4857 17218 17544 5239 5254 12310
supplys$	4584 4685 4857
suppor	4862 4879 4924 5146 5226 5925 5932
support$	98 99 100 101 185 193 194 6464 12544 12577 12578 12696 13434 7674 14304 14305 14877 14891 14895 15428 15429 15430 15431 15455 15456 15457 15458 15472 16036 3731 3732 3733 3734 4225 4226 4227 16603 4455 4456 4457 4458 4862 11095 4874 4881 4957 17411 5100 17412 11543 11568 11569 11973 12242
supported$	193 194 4874 4881 11379
supporting$	193 194 4874 4881
supports$	98 99 100 101 193 194 4874 4881 4957
supportted$	193 194
supportting$	193 194
supposed$	12777 12778
suppre	4952
suppress$	6180
suppressing$	6180
suppression$	6180
sure	4855
sure$	3783 3784 3785 10125 10126 10127 10128 3896 3897
surely$	4020 4028 10261 4029 4030 10309 11997
surface$	5359
surgery$	17391 17400
surliness$	2209 2210 14977 14978 11766
surly$	6123
surprised$	13677 13678 13679 13680 8127 14207 14208 14209 14210 14211 15598 11549
surprises$	9517 9518
surprising$	1812 1815 1818 1819
surprisingly$	5598
survei	17339 6177
surveillance$	17067 17329 6166
surveilled$	17060
surviv	5167
survival$	9760 5277
survive$	15395 15396 9321 3089 3090 9324 3097 5615
survived$	3097 11400 5615
survives$	3097 5615
surviving$	3097 5615
survivors$	2799 11827 11828
suspec	4769 4785 12085
suspect$	13518 15869 15872 16796 17098 17128 4821 5465 11811 5855 12114 5894 6183
suspected$	11002 11018 4793 4808 11052 4821 4825 4849 5233 5883
suspects$	15869 15872 16796 16928 17094 17095 17098 17128 4821 11613 11811 12089 12114 5882 6183
suspen	11359
suspended$	404 405 406 407 8459 8460 8461 8462 5103 11628 12246 6069
suspendeds$	5103
suspension$	14542 5103 17438 11628 6215
suspensions$	14542 5103 11628 6215
suspic	4769
suspicion$	16851 16852 16853 16854 16855 11002
suspicious$	10914
swagger$	3323 3324 3325 3326 3327
swaggers$	3323 3324 3325 3326 3327
swallo	5954
swallow$	1613 1698
swallowed$	1613 1698 5955
swallowing$	1613 1698
swallows$	1613 1698 5955
swam$	1509
swap$	627 645 6878 646 647 648 649 650 948 1032 5262
swaped$	627 645 6878 646 647 648 649 650 948 5262
swaping$	627 645 6878 646 647 648 649 650 948 5262
swapped$	627 645 6878 646 647 648 649 650 948 5262
swapping$	627 645 6878 646 647 648 649 650 948 1032 5262
swaps$	627 645 6878 646 647 648 649 650 948 5262
swarm$	2458 14772 11685
swarmed$	2458
swarming$	2458
swarmmed$	2458
swarmming$	2458
swarms$	2458
swarthy$	6144
swat$	1669
swated$	1669
swating$	1669
swats$	1669
swatted$	1669
swatting$	1669
sway$	10161 10162
swayed$	11575
swear$	13147 14692 3323 3324 3325 3326 3327 16321 11990
sweared$	13147 11990
swearing$	13147 16321 17415 11990
swearred$	13147 11990
swearring$	13147 11990
swears$	13147 16321 11990
sweatshirt$	15971 15972 15973 11954 11959
sweatshirts$	15971 15972 15973 11954 11959
sweep$	4439 12146
sweeping$	4439
sweeps$	4439 12146
sweet$	6290 9256
swept$	4439
swift	4982 5925
swim$	1509
swimming$	1509 5715 5716
swims$	1509
swimwear$	6148
swine$	11604
swipe$	10903 4671
switched$	2776 9628
sworn$	12133
sympathise$	13741
sympathy$	13164 13168 13184 13291 7649 7650 13742 13743
symptoms$	12182
syndrome$	12176
syphil	6204
system	10907 12079
system$	13202 13291 14636 15041 15042 15043 15044 9590 16934 16986 17002 17003 17077 17117 17118 17119 5769
systemic$	5769
systems$	17117 17119 5769
t$	9876 15971 15972 15973 11357 11959
ta	5099 11333
ta$	11332 17412
table$	15625 17422
tables$	16828
tablets$	11298 17384 12187 12221
tabs$	10955
tackl	4641 4952
tackle	17339 12169
tackle$	17282 4976 4977
tackleing$	4977
tackles$	4977
tackling$	4976
tactic	12159 12164
tactical$	10922 5877
tag$	17526 17540 17541 17543 12308
tagged$	17540 6073
tagging$	17540
tags$	17543
tail$	17017 4745 17154
tailed	17339
tailed$	4745
tailing$	4745
tails$	4745
tak	5025
take	4978
take$	97 12428 12444 134 6379 12502 12606 6553 12732 6671 449 450 12804 12841 604 626 704 6939 7269 1236 7477 7479 7481 1265 7566 1357 1580 1581 7820 1588 1589 1590 13906 13911 7837 1613 1628 1631 1632 1662 1663 14021 14022 7953 7966 14054 14055 8154 8155 8156 8157 1942 1943 1971 8205 8206 8207 8208 8209 8210 8211 8212 8213 8214 1982 1983 14296 14310 14311 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 8262 8263 8264 8265 8266 14346 14348 14354 14356 2054 2058 8819 2743 9083 2851 2902 2993 2994 2995 2996 3075 9356 3288 3289 9533 15690 15691 15692 16019 16068 16074 16088 16132 16133 16134 10380 4155 10396 10405 10409 10410 10411 10412 10413 10414 10415 10477 10479 10480 10481 10482 10483 4257 16594 16785 16788 4718 10997 4884 4889 11262 5046 5065 5067 5243 5286 11978
takeaway$	12863 12864
taked$	1236 7477 7479 7481 1265
takeed$	4718
takeing$	4718
taken$	12366 97 134 6962 6963 6964 6965 6966 13050 13058 7437 1236 7477 7479 7481 1265 1613 1628 1631 1632 1662 1663 14046 8146 8154 8155 8156 8157 1942 1943 2993 2994 2995 2996 15534 15729 3418 16189 16200 16201 16202 16203 16292 10379 10396 10406 10407 10408 10409 10410 10411 10412 10413 10414 10415 10477 10479 10480 10481 10482 10484 10485 10486 4257 16604 5082 5145 5243
taker$	14576 11475
takers$	14576 11475
takes	4978
takes$	97 134 518 604 626 7177 1236 7477 7479 7481 1265 13632 1580 1581 1613 1628 1631 1632 1662 1663 14200 1942 1982 1983 2054 2058 2902 2993 2994 2995 2996 3283 3288 3289 16132 16133 16134 16416 16417 16418 10396 10405 10477 10479 10480 10481 10482 10483 4257 4718 4884 5065 5067 5243 5286
taking	4978 5954
taking$	6271 97 12503 604 626 7269 1236 7477 7479 7481 1265 7558 1613 1628 1662 1663 1942 1982 1983 2054 2058 2902 15398 15399 3288 3289 9753 16295 16296 10409 10410 10411 10412 10413 10414 10415 4257 4884 5046 5067 11475 5243 5286
takings$	16961
tale$	14010
talent$	13339 1225 1226
talents$	13339
talk	10813 16957 16974
talk$	185 12696 12920 612 613 614 13124 13125 13126 7064 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 9261 9687 3493 16019 16068 16074 10006 16088 16190 16210 10132 16256 16257 16258 16892 16907 11978 11986 5829
talked$	12365 12369 612 613 614 13075 13076 13077 13092 7064 13606 5829
talking$	612 613 614 13124 13125 13126 7064 3005 9259 16067 16256 16257 16258 10186 16907 11986 5993
talkked$	612 613 614 7064
talkking$	612 613 614 7064
talks$	185 612 613 614 7064 2810 2811 2812 2813 2814 2815 2846 2847 2848 2849 2852 16190 17039 5829
tall$	9802 15882 3574 5655 11893 6144
tallest$	3601 5703
tallies$	4576
tally$	14488 14489 14490 14491 14492 4576 4677
tallys$	4677
tan$	11925 11926
tangled$	1529 1530
tango$	12830
tanned$	3594 5683 6144
tantrum$	14975 14976 11765
tantrums$	14975 14976 11765
target	16921 4641 4779 4837 17193 11197 5017 5018 11252 17333 5024 17339 12137 12169
target$	12360 12361 12388 2145 17059 17183 17253 4977 17331 11253 5855 5917 5927 12167 6026
targeted$	12363 2145 11070 17276 17331 11253 11257 5927
targeting$	2145 16866 16867 16868 16869 4977 17331 11253 5927
targets$	12359 12361 12388 2145 16761 10738 16827 16838 16839 17059 4977 17331 11253 5927 12167
targetted$	2145
targetting$	2145
tart$	11630
tarted$	3704 3705 5739
tarts$	11630
tarty$	6114
task	10834 4969
task$	16370
tasked$	4689 4751 10995 5009 5935
taskforce$	16913
taskin	12110 5935
tasking$	4571 10805 10806 4575 10811 16895 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 10922 4692 10928 4697 10935 17025 11001 11067 4851 11090 11132 4937 4941 11175 11242 17321 12168
taste$	1225 1226 1353
tastes$	15221 15285 15844 15845 11861
tattoo$	3599 15911 9856 15982 11933 5702
tattooed$	6144
tattoos$	3599 15911 9856 15982 11933 5702
taught$	193 194 197 12547 12548 12549 6498 6499 13185 16073 16079 16084 16093 16155 16161 16199 16242 16243 16244 16245 16246 17207 5111
taunt$	5349
taunted$	5349
taunting$	5349
taunts$	5349
tauntted$	5349
tauntting$	5349
taxi$	13340
taxis$	13340
tea$	17515
teach$	193 194 14595 14877 3523 3524 3525 16166 16256 16257 16258 11986
teache	11470
teached$	193 194
teacher$	12631 12672 12816 12944 14164 8662 15780 16048 10363 10364 17549
teachers$	12631 12672 12944 7668 14164 14450 8372 14595 8615 8616 14986 15027 15780 15781 9758 16048 10101 10102 10104 10105 11582 11672 11700
teaches$	193 194
teachi	11351
teaching$	193 194 5099 11333 11348 17430
team	10834 10854 10953 17389
team$	14788 16131 10321 10326 10327 4103 16806 10754 4525 16873 16874 10804 16885 16890 16902 16904 16911 16913 16918 16919 16920 10842 10843 16933 10861 10890 10896 10898 16984 16988 16989 16991 17001 10925 17007 17014 17032 10973 10980 17125 17146 11084 17211 11170 11174 17254 5020 17393 5818 5827
teams$	14788 5020
tear$	7230 7231 7232 7233 7234
tearaway$	6094
tearaways$	6094
tease$	1469 5318 11685
teased$	1469 5318
teases$	1469 5318 11685
teasing$	1469 5318
tech$	11962 5730
techni	12164
teen$	2360 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 11756
teenage$	3557 5272 5385 5388 5398 5651 5652 5881
teenager$	14536 14537 2360 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 15869 15872 11602 11614 11626 11756
teenagers$	14400 14447 14498 14500 14536 14537 2360 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 15869 15872 11602 11614 11626 11673 11756
teens$	14498 2360 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 11756
teeth$	15923 15924 15925 17361 11921
teflon$	15585
teleph	4753
telephone$	4729 17042 5868
telephones$	4729 17042
tell	4578 4662 16974 4694 4799 11032 4855
tell$	12696 12732 7538 7543 7959 14131 14147 14296 2183 14641 15101 15102 9252 9253 9254 9255 3371 3372 3373 3374 15856 16068 16074 16088 16132 16133 16134 10064 16190 10266 10267 10270 10289 16788 4570 4585 4606 4607 10927 10944 4714 10948 4942 11978
telling$	2183 15472 15723 16067 4606 4607 10927 17353
tells$	2183 16132 16133 16134 16190 10266 10267 10270 4570 4606 4607 10927 4942
temper	17445
temper$	14975 14976 11701 11765
tempered$	11734 11735 11736 11737 11771 11772
tempers$	14975 14976 11701 11765
temporarily$	6011
temporary$	6049
tempt$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5291 5303
temptation$	12795 13917 14070 14072
tempted$	12336 6258 316 317 318 1093 1094 1095 1096 2073 5248 5291 5303 11575
tempting$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5291 5303
temptress$	11685 6111
temptresses$	11685 6111
tempts$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5291 5303
temptted$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5291 5303
temptting$	12336 6258 316 317 318 1093 1094 1095 1096 5248 5291 5303
ten$	14546 2843 2844 2845
tenancies$	4927 5014
tenancy$	4927 5014 17494 17509 17510
tenants$	10591
tendencies$	11620
tension$	5131 12083
tent$	17492 17504
term$	700 701 702 703 17350 17413 11352
termination$	17369
terms$	6972 6973
terrible$	6330 6369 12460 12461 12462 12463 8109 8437 2544 2545 2546 15005 4334 4335 4336 4337 16767 16768 16769 16770 4499 5246 5529 5565 5801
terribly$	5485 5778
territ	11156
territory$	17235
terror$	2448 11604
terrorise$	2135 2136 2137 5348
terrorised$	2135 2136 2137 2188 2189 5348
terrorises$	2135 2136 2137 5348
terrorising$	2135 2136 2137 5348
terrors$	2448 11604
test	5843
test$	13278 2342 16321 4742 4743 17373 17407 12233
tested$	2342 6000
testing$	2342 16321
tests$	2342 17407 12233
testted$	2342
testting$	2342
text	4702
text$	612 613 614 16726
texted$	6733 6734 6735 6736 6737 6738 6739 6740 612 613 614 1041 1042
textin	16932
texting$	612 613 614
texts$	612 613 614
textted$	612 613 614
textting$	612 613 614
thalas	5962
thalassaemia$	12195
than$	6446 13650 7593 7594 13832 7830 14153 8087 8762 8763 8948 8949 8950 8994 2772 9049 15131 15132 15133 15134 15135 15136 15137 15138 15139 15168 9090 3063 3084 3087 3111 3120 9419 9420 9421 9422 15506 15622 3318 15720 9702 15794 15795 15796 15801 15802 15803 16840 16841 16842 16843 16844 16845 16848
thank$	13171 13172 13173 13174 13175 13176 13205 13206 13207 13208 13223 13224 13225 13226 7175 7176 13306 13307 13308 13398 2974
thanks$	400 1140 10461 4510
that	12079
that$	6552 673 7160 7576 14206 8158 8223 14477 8613 15030 9530 3557 16607 10640 10641 16730 10728 10751 16837 16960 10947 11042 11057 11058 11076 17353 11584 5367 5652 12036
the$	6299 6552 6573 12860 6793 6794 7123 7212 13303 7226 7326 7363 7388 7397 7430 7443 7591 7675 7686 7713 7714 7846 7883 7931 8164 8223 14303 8258 14351 8302 14450 8391 2164 2193 2197 2207 8442 8556 8557 8609 8670 8698 8784 8793 2709 15030 8954 2798 9064 9139 2920 9173 9564 9576 9694 9695 3557 3606 9870 9883 3651 16263 10250 10294 16404 16422 16428 16429 10383 10446 10623 10630 16718 10644 16724 10665 10667 16749 16750 10673 10675 16772 16773 16779 10702 4502 4525 10848 4772 11036 11107 11113 11209 17299 11237 11263 11462 11582 5367 12036 12047 5851 5854 5881 5884 5990
thef$	17099
theft	16888 16906 16950 11028 17120 4810 17129 17133 17134 17141 17142 4831 17148 17156 17160 17161 17162 11093 11443 11445 11465 11466 11469 6078
theft$	12842 12857 13842 13844 13969 14618 15015 17081 17107 11043 17124 11064 17171 17172 4947 11181 5026 17522 17524 17534 17544 17545 17546 17548 5891 12311
thefts	11190
thefts$	17081 17106 17107 11043 11064 17171 17172 4947 11181 17269 5010 17545 17546 12134 12311
their	10939 10958 4726 4785 4826 11166 12099 5890
their$	24 6331 6344 6346 116 117 120 124 125 6360 6362 132 6366 6422 6552 6591 369 376 377 378 380 6616 384 6628 6629 6630 6631 6632 6633 414 417 12734 452 6700 12799 6755 6756 12860 6783 6869 12970 6919 6930 7018 7084 7112 7113 885 886 7125 7151 13233 922 924 925 7173 945 946 7179 13259 7181 965 983 7246 7252 7254 1023 13374 7314 7350 1206 1208 1264 7522 7523 1328 1329 1331 7578 7584 7588 7692 7733 7771 7848 7849 7911 7931 1837 1840 14163 8123 14205 1933 8167 1935 8171 8223 14332 14336 8258 2172 8464 14595 14632 8587 8710 2660 15036 2733 15073 9034 9036 9190 9206 9264 9265 9266 9268 9322 9521 9547 3381 3382 3383 9656 3424 9658 3438 3532 3533 9798 9807 9808 9809 9835 3610 3623 3626 3634 3635 3655 3656 9904 3684 3685 10196 10206 10279 16401 16422 16429 10555 10566 10644 10664 10666 10668 16749 16750 10673 10675 10676 16761 16772 16773 10740 10741 16827 4525 10759 10767 10768 10848 4772 11018 11107 11237 11279 11281 5075 5132 5133 11367 11412 11430 5276 5292 5532 5533 5723 5724 5770 12037 12047 5818 5854 5979 5980 5988 5989 6016
theirs$	13228
theirself$	6233 6235 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 10699 11473 11503 11504 11552 11845 11846
theirselves$	6233 6235 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 10699 11473 11503 11504 11552 11845 11846
them	10807 10822 10830 16985 10917 10939 17024 17050 17053 17056 4748 4749 17069 17070 17072 17113 4829 17159 4853 17176 17179 17184 11118 4891 11136 11145 17224 11146 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 17332 17342 12138 12143 12151 12245
them$	12315 12316 12347 12426 6530 6537 12720 12824 12836 6758 6760 6762 12900 12903 12949 12950 12951 12952 12953 12954 12955 12956 13045 13050 7100 7107 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7161 929 930 931 932 7188 13597 13728 13738 7704 7705 7721 7722 7724 7725 7954 7955 14349 8278 14380 8372 8450 14834 8790 8904 8905 8906 9065 9133 15329 15343 15355 15471 15596 15606 15619 15620 9611 9612 15715 15726 9692 15808 15809 15810 15819 15913 3617 3618 10037 10106 10115 10121 10133 16220 16225 16240 16263 10238 16428 10388 10389 10516 10517 10518 10519 10520 10521 16607 10573 10594 16703 16704 16705 16706 16707 16708 16718 16724 16772 16773 16794 16795 10719 10778 16938 16948 4752 11086 4871 11124 4901 17225 17226 11264 11743 12000 12037 12038 12040 12047
themself$	6233 6235 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 14609 14774 8718 2486 2487 8721 2489 2490 2491 14860 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 10699 11280 11473 11503 11504 11552 11845 11846 12186
themselves$	6233 6235 12315 12316 6276 6280 6281 49 6283 6284 6285 6286 6287 6288 6289 57 6291 6292 6293 61 12374 12375 6297 6298 6300 6301 69 70 71 72 6307 6308 6309 6319 6320 6321 6593 12701 6703 6704 6705 12838 6837 6877 13121 13150 13152 7092 7093 7094 7095 7096 7097 7098 7099 7101 7102 13196 7126 7127 7128 7129 13209 13210 13211 13212 13213 13214 13215 13216 13217 13218 7144 7145 7146 7147 13227 13232 13254 13255 13388 13389 13390 13391 13392 7319 13495 13496 13497 13498 13499 13500 13511 13582 1316 1317 1318 7552 7667 7773 7774 7776 13856 7784 7785 7786 7787 7789 7791 7792 1560 7847 14035 8169 8173 1941 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8187 8188 14268 14269 14270 14271 14272 14273 14275 14276 14277 14278 14606 14609 8590 14774 8718 2486 2487 8721 2489 2490 2491 14835 14860 2679 15053 15054 15055 15056 15057 15058 15059 15331 15332 15333 15334 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15377 9300 15380 15381 9303 15388 15402 15421 15422 15425 15438 15439 15440 15442 15448 15449 9561 9562 9563 15734 9726 3494 3495 15813 15821 16060 16639 10699 11280 11473 11503 11504 11552 11845 11846 12186
then$	970 7315 1776 1777
therap	17351 11308
therapist$	17387 17388
therapy$	17391 12182 12225 12226 12265
there$	12438 12477 12593 13050 7008 13093 1412 1413 7884 14750 9025 9577 3793 3794 10036 10210 10985
therefore$	3266 3267 3268 3269 3270 3271
these$	6511 6534 6569 6577 6584 355 12722 6912 6915 6921 7037 7053 13728 13738 1755 14347 14350 14355 8421 2207 2709 15329 9446 15559 15596 15615 3534 3538 3557 10038 16162 3863 16227 16263 10475 10516 10517 10518 10519 10520 10521 10577 10579 10586 10596 10597 16703 16704 16705 16706 16707 16708 16718 16772 16773 16794 16795 10719 11209 5027 5389 5398 12000 5770 12037 12038 12040 12047 5881 12151
they	10807 16897 16985 10917 10939 17024 17033 4748 4749 17069 17070 17072 17113 4815 4829 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 5003 17320 5027 12143
they$	6385 6987 6988 6993 6994 7043 7057 7060 13235 1087 13410 7352 7512 7614 13753 1843 2164 8397 2165 14477 2166 2167 2194 8572 2359 15032 16145 16146 16147 16148 16149 10089 10090 10091 10093 10222 10223 3992 10227 10321 16404 11048 4838 4892 4901 11219 11236 11267
thick$	2391 9508 3566 5642 5659 5698 5707 5708 6123
thickset$	5655 6143
thief$	14591 14592 14593 14675 14676 14677 14678 14679 14700 14701 14735 11630 11631 11685
thieves$	14590 14591 14592 14593 14675 14676 14677 14678 14679 14700 14701 14735 11630 11631 11685
thieving$	13843 13943 14618 14680 14681 2477 6114
thigh$	17360
thighs$	17360
thin$	7731 9802 5655 5674 5678 6144
thing$	7652 9024 9209 15599 15835 15836 15837 16142 16143 16505 16506 16507 16508 16509 16511 16512
things$	12596 12775 12943 7294 7412 13494 13776 7938 8088 15221 15383 15453 9530 15624 9584 15806 10632 10640 10641 10728 10751 5199 11706 11868
think$	12664 12665 12666 12667 1080 1279 1280 1281 1282 1283 1284 1285 13788 13789 13790 13791 7936 7937 1705 7939 1707 1708 7963 14054 14055 14296 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 9271 9272 9273 9309 15575 15731 15732 9687 10361 16441 16442 16443 16444 10453 16533 4821
thinking$	7359 12008
thinks$	1279 1280 1281 1282 1283 1284 1285 1998 1999 2155 2156 2157 2331 2339 2485 2488 2517 2810 2811 2812 2813 2814 2815 10361 16441 4821
thinnest$	3601 5703
third$	2501 3557
thirteen$	2843 2844 2845
thirties$	12974 13009
thirty$	12972 12974 693 13007 13008 9048 15158 15159 15160 15161 15164 15165 15166 15861
this$	6552 12860 6910 6917 7160 13323 13328 7253 7576 1344 7653 7654 8223 8421 8442 2679 9173 15596 9530 15658 15659 15660 15661 15662 3380 3384 3557 16263 16341 10388 10389 10516 10517 10518 10519 10520 10521 16607 16703 16704 16705 16706 16707 16708 16718 10640 10641 16772 16773 10695 10728 10751 10848 4838 11209 5367 5528 5652 12000 12036 12037 12038 12047 5884
thorn$	2450 11685
thorough$	2965 3485
thoroughly$	5763
those	10874 17184 12138
those$	7699 14433 8421 2207 2709 3534 17030 11020 17201 11151 17257 11210 17296 17299 17332 5398 12000 5881
though$	227 6461 6500 6501 6502 6503 6504 6505 6506 6507 280 281 12894 12895 12896 12897 977 8060 8061 9782 9783 9784
thought$	6336 6337 6338 6339 6340 6343 13058 13437 13439 13441 1279 1280 1281 1282 1283 1284 1285 14185 14186 14219 1998 1999 2155 2156 2157 8403 8404 2248 2339 2517 2621 9498 16384 16400 16405 16408 16409 16411 16412 16413 16414 10361 16441 16442 16443 16444 16445 16446 16447 10453 16533 16569 16570 16571 16572 16573 16574 16575 16576 16577 16578 10500 10501 10502 10503 10504 16616 16726 16835 4793 4820 4825 4849
thoughtless$	1925 1926 16518 16519 16529 5331 6115
thoughts$	5044
thousand$	7947
thrall$	7354
threadbare$	5726
threat	5163
threat$	8473 2241 8475 8476 8477 8478 8479 8480 8481 8482 8483 8484 14564 14565 8487 8488 8489 8490 8491 8492 10815 11218 4986 5880 5897
threatened$	11396
threatening$	5529 6121
threats$	15515
three	10807 16985 10917 10939 17024 17050 17069 17070 17072 17113 4829 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 12143 12237
three$	8278 14616 9745 3616 15928 15929 15930 15931 15932 15933 10106 10121 16694 10673 5854 5881 5999 6058
thresholds$	16749
threw	17473
threw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
thrill$	6323 91 6328 12806 12807 12808 13430 13467 7571 13917 14381 14407 5341
thrills$	14387
thrive$	887 1294
thrived$	887 1294
thrives$	887 1294
thriving$	887 1294
throats$	16325
throug	11251 11382 5847 5925 5932
through$	395 1138 14017 14018 8608 14881 9313 9314 9832 16188 16217 16219 16233 16264 16269 10678 4682 4706 4777 17103 11085 11346 5249 5825 5985
throughing$	4706
throughout$	13948
throughs$	4706
throw$	58 77 360 949 1027 1286 1287 1452 1454 1493 1494 1495 1551 1552 1553 1554 1991 2175
throwed$	58 360 1027 1286 1287
throwing$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991
thrown	17473
thrown$	58 77 360 949 1027 1286 1287 1452 1493 1494 1495 1551 1552 1553 1554 1991 16040 5163 5164
throws$	58 77 360 949 1027 1286 1287 1493 1494 1495 1551 1552 1553 1554 1991 2175
thug$	14590 2481 2482 2483 2484 14864 11604 5481 6094
thuggery$	2209 2210 14977 14978 11766 6094
thuggish$	6094 6121
thugs$	14590 14612 14613 14614 2481 2482 2483 2484 14864 16796 17127 11604 12023 6094
thump$	14081
thus$	3266 3267 3268 3269 3270 3271
tic$	5942
tick$	5780
ticking$	5405 12014
tidy$	5678
tied$	4794 11062 11934
ties$	2184 9926 9927 11593
tight$	9620 9728 15946 15947 9889 9916 10705 5698 5726
tightly$	3597
tights$	11954
tiktok	4856
tiktok$	607 6840 608 6841 609 6842 610 6843 611 6844 12924 12925 12926
till	10936
till$	17015
tills$	17015
time	5094 11343
time$	6444 12733 12799 13134 13135 7595 7596 7597 7609 7610 13749 13750 13751 13752 7973 7974 1977 1978 1979 14302 8357 8358 8360 8444 8503 8504 8547 8598 8599 8600 14705 14803 15141 15281 15815 15816 16061 16101 16102 10054 16144 16278 10208 10209 10211 10212 16314 16315 16316 16329 16337 16556 16557 16558 16559 16560 16561 10809 17064 4907 17278 11244 11245 11328 5404 11994 12057
timed$	17195
timekeeping$	11567
timeline$	10863
timeout$	11327
times$	12519 12521 12522 12526 14024 14025 14026 14027 14028 14029 14030 14056 14057 16330 10809
timeta	10867 11359
timetable$	16946 17422 11352 17438
timetables$	16946
timewaster$	11630
timewasters$	11630
timid$	10704
timing$	10809
tinnitus$	6194
tiny$	3565 9889 5726
tip	6177
tip$	4702 4912
tipped$	4912
tipping$	4912
tips$	4912
to	4644 5080 12079
to$	6341 6345 12607 12651 12673 12674 12675 12692 6653 6662 6684 6717 6774 6775 6776 6778 6819 6827 6831 6900 6901 6902 6903 6904 6907 6942 6946 6971 7103 13238 7259 13433 7414 7482 13562 13566 13567 13568 13569 7528 7687 7690 7691 7779 7788 13926 7864 7991 7993 14146 8085 14187 8124 14206 8217 8315 8323 8326 8328 8334 8417 8474 14670 8595 8607 8613 8695 8696 8697 8754 8772 8773 8782 8795 8798 8812 8817 8835 14943 8910 8938 15024 8951 8967 8968 8970 9161 9249 9292 9432 9436 9553 9621 9632 9691 15852 9940 16023 16024 16025 16027 16047 16085 10016 10017 10043 10087 16248 16265 10301 10302 16427 16440 16450 16451 16452 10386 10387 16483 16532 16540 10515 16618 4322 10564 10621 10645 10696 16783 10706 10707 16821 10743 10777 10782 10783 10784 10785 10786 10824 10828 10832 4603 4637 10901 4682 10927 10938 10965 10970 4744 10984 4768 11004 11013 11026 11027 11095 11104 11110 11111 11120 11126 4894 4895 17246 11187 11202 11208 17301 4996 11265 11278 17377 11303 11315 11316 17410 11346 11357 11403 11449 5218 11454 17550 11555 11561 11562 11584 11973 11975 11980 11999 12001 12037 12053 12068 12069 12168 5939 5985 12301
today$	13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 15309
toddler$	11292
toe$	15950 15976 15977 9899 17396 17397 5362
toerag$	11604 6098 6111
toerags$	11604 6098 6111
toes$	17396
together$	16978 11708
toilet	5094
toilet$	11327
toing$	10927
tokenistic$	5359 6155
told	4714
told$	197 12513 12514 206 207 208 215 216 217 218 219 220 221 222 223 224 225 12547 12548 12549 12777 12778 6711 6733 6734 6735 6736 6737 6738 6739 6740 13063 13072 7574 7575 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14059 14060 14061 14139 14140 8096 14219 14809 15745 9983 9984 16073 16079 16084 16087 16093 16155 16161 16199 16200 16201 16202 16203 10151 10152 10153 16242 16243 16244 16245 16246 10266 10267 10270 10287 10434 10435 16604 10899 4751 4759 10995 11370 11383
tolerance$	12156
tolerate$	5314
tolerated$	17271 5314
tolerates$	5314
tolerating$	5314
tomorrow$	13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 14796 5466
tone$	15906 11918
tones$	15906 11918
tonsil	11282
tonsils$	17361
too$	73 6472 321 6967 6968 7514 7515 7688 7828 7829 7831 7932 7989 7990 14417 8676 2524 8958 8959 15204 3171 3172 3173 3190 3221 3222 3223 3433 3434 3435 3442 15946 15947 10458 10459 10460 10634 4402 10657 10658 10659 10660 10703 4471 4472 10744 10791 10793 5326 5587 5616
took	5954
took$	97 134 12587 12588 12589 12591 449 450 604 626 705 13051 13380 1236 7477 7479 7481 1265 1580 1581 1613 1628 1631 1632 1662 1663 14021 14022 14201 1942 1982 1983 2054 2058 2993 2994 2995 2996 3288 3289 16416 16417 16418 10378 4156 10396 10405 10409 10410 10411 10412 10413 10414 10415 10477 10479 10480 10481 10482 10483 4257 5046 5067 5243 5286 11520
tool$	4984 11554
toolki	12164
tools$	12577 12578 4984 11554
tooth$	11921
toothless$	6156
top	16944 10869
top$	12962 8722 15952 15968 15969 15971 15972 15973 16948 16953 17196 17201 4990 11954 11959 11965 5881 5886 5887
topless$	6848 6859 7265 6144
tops$	15940 3629 9867 9868 15952 15968 15969 15971 15972 15973 15994 15995 16002 11954 11959 11965
torment$	2135 2136 2137 5348
tormented$	2135 2136 2137 5348
tormenting$	2135 2136 2137 5348
torments$	2135 2136 2137 5348
tormentted$	2135 2136 2137 5348
tormentting$	2135 2136 2137 5348
torn$	15946 15947 5719 5726
tos$	10927
toss$	16543
total$	2319 2320 2322 3735 4492 5769
totally$	5760 5763
touch$	12607 1404 15613 15614 9536 15808 15809 15810 16187 16619
touched$	12363 6547 12984 13050 13347 14046 15496 15511
touches$	9517 9518 15616 9636 15718
touching$	13021
tough	4982 4988 4993
tough$	14415 2565 2566 2567 2568 2569 2570 2937 2938 2939 3049 3050 9505 9509 9510 3278 3279 3280 3528 3540 11221 5620 5623 5637 11883 5678 5924 6137
toughe	4988 5925
tougher$	3186 3187 3188 3189 9505 11221 5924
touret	6189
toward	4862 4879 4924 5932
towards$	6778 8315 8323 8326 8328 8334 14601 14670 8835 8907 16618 17103 11095 12263
tower$	3468
towered$	3468
towers$	3468
town	11193
town$	14630 14635 14760 14761 11189 11193 17272 17290 17312 5002 11258 17496
toxic$	2201 2202 2203 2516 5382 5383 5384 5475 6123
toy$	989
toyed$	989
toying$	989
toys$	989
trace	16921 4724 17047 5859
trace$	17059
traced	17145
traced$	17073 17143
traces$	17059
track	4645 4724 17193
track$	4219 4645 10955 17049 17059 17063 10990 4758 17154 11119 17253 12109
tracke	4724 17038 10986
tracked$	16980 17060 17065 10990 4758 17073 5009 5864
tracker$	4712
tracki	4724
trackie$	11954
trackies$	15971 15972 15973 3679 15992 11954 11959 5737
tracking$	4712 10990
tracks	4724
tracks$	17059 10990
tracksuit$	15971 15972 15973 15982 11954 11956 11959 6150
tracksuits$	9867 9868 15971 15972 15973 15974 15975 15979 15980 15981 15982 15984 15992 11954 11956 11959 12128 6150
trade$	636 645 6878 646 647 648 649 650 784 948 15109 5271
traded$	636 645 6878 646 647 648 649 650 784 948 5271
trader	4611 10929
traders$	14630 16900 10844 16987 17008 17010 4763
trades$	636 645 6878 646 647 648 649 650 784 948 5271
trading$	636 645 6878 646 647 648 649 650 784 948 5271
traffic$	565 566 567 5254 12101
trafficced$	565 566 567 5254
trafficcing$	565 566 567 5254
trafficed$	565 566 567 5254
trafficing$	565 566 567 5254
trafficking$	12714 12876 565 566 567 14371 14372 14373 14374 14375 14376 14377 14378 5254
traffics$	565 566 567 5254
tragic$	8770
trail	5030
trail$	17017 17052 4745 17154 11263
trailed$	4745
trailing$	4745
trails$	4745
trainer$	11954
trainers$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12806 12807 12808 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13371 13372 13373 7571 13903 14413 8338 9867 9868 15971 15972 15973 15974 15975 15979 15980 15981 15982 11954 11959
training$	14794 11457
tramad	11300
tramadol$	17379
tramps$	16007
transactional$	5277
transfer$	12248
transfusion$	6193
transfusions$	6193
transplant$	17400
trap$	13341 5410
trapping$	5255
trapstar$	6149
trashy$	6114
trauma$	17479 12181 5949
travel	16957
travel$	12763 12764 12765 12986 7431 2452 2453 2454 2455 2456 2457 9345 10903 4671 17021 5286 11520
traveled$	2452 2453 2454 2455 2456 2457 5286 11520
traveling$	2452 2453 2454 2455 2456 2457 5286 11520
travelled$	2452 2453 2454 2455 2456 2457 5286 11520
traveller$	3580 9820
travelling$	12791 12986 2452 2453 2454 2455 2456 2457 9345 5286 11520
travels$	2452 2453 2454 2455 2456 2457 5286 11520
trawl	4735 6177
trawl$	4631 12097
trawled$	4631 11089
trawles$	4631
trawling$	4631
trawls$	4631
treat$	2355 2356 9258 9271 9272 9273 9276 15356 15357 15574 4484 4485 4539 4783
treate	4899
treated$	2355 2356 9276 15356 15357 9494 9497 15841 15842 15843 4484 4485 4539 4618 11049 5083 11322 11323 6001
treating$	2355 2356 9207 9258 9276 15356 15357 4484 4485 4539
treatm	12224
treatment$	4217 17391
treats$	2355 2356 9276 15356 15357 4484 4485 4539
treatted$	2355 2356 9276 15356 15357 4484 4485 4539
treatting$	2355 2356 9276 15356 15357 4484 4485 4539
tree$	14792
trendy$	5726
trial$	8864 17439 12297
tribunal$	6213
tribunals$	6213
trick$	7930
tricked$	12363 15533
tricks$	15108 2797 16103
tricky$	2565 2566 2567 2568 2569 2570 14981 14982 14983 14984 14985 5465 11768
tried$	1500 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 2342 9953 9955 9956 16137 16200 16201 16202 16203 16393 10318 16835 12006
tries$	1500 2342 16190 16212 16213 16214 16215
trio$	2278 11617
trip$	13021
trips$	13021
trollop$	6111
trollops$	6111
troopers$	15635
troubl	11093
trouble$	12337 12390 12402 12403 6473 6474 6475 6476 6477 6478 6479 6480 248 249 250 12810 12847 7073 7074 13154 13155 13156 13157 13164 13199 13200 13201 906 13245 13262 13263 13264 13265 13266 13326 1045 1046 13429 1119 1120 13507 13524 13537 7460 13570 13571 13609 13611 7546 7547 1426 1427 1428 13760 13843 7777 13863 13873 7996 14098 14099 14100 14101 14102 14103 14104 14105 14383 14387 14394 14455 14533 14534 14618 8550 14680 14681 14682 2378 8623 8648 2477 14819 14837 2529 2530 14843 14844 14845 14846 14859 15015 15099 15613 15614 9536 16058 16060 10083 16163 10085 16286 16287 16288 16289 16290 16291 16322 16364 10372 16457 16458 16459 16556 16557 16558 16559 16560 16561 17171 17172 11103 5131 5210 11523 11573 5374 5375 5376 11704 11705 11757
troubled$	8774 8887 16400 16405 16408 16409 16411 16412 16413 16414 10361 16441 16442 16443 16444 16445 16446 16447 10373 16476 5523 5652
troublemaker$	14590 14700 14701 6097
troublemakers$	14590 14700 14701 15015 6097
troublemaking$	6097
troubles$	1116 13429 14249 14250
troublesome$	8440 6123
trousers$	3629 9867 9868 3679 5737
truancy$	6083
truant	6219
truant$	12732 12796 14591 14592 14593 14700 14701 16317 11630 11631
truanted$	6083
truanting$	13633 6083
truants$	14591 14592 14593 14700 14701 11630 11631 6103
truculent$	6125
true$	4331
trunks$	11949
trust$	13906 13911 8160 8161 8162 8163 1931 1932 14877 9971 9972 3740 16068 16074 16088 16138 16139 16140 16141 16166 16256 16257 16258 10321 10326 10327 4103 16806 10754 4525 16873 16874 5332 5744 11978 11986 5818 5827
trusted$	13075 13076 13077 13089 13521 14219 1931 1932 14850 3021 9318 3107 9358 3126 3127 3128 3129 3130 9364 16242 16243 16244 16245 16246 16541 16542 5332 5854
trustful$	14011 11559
trusting$	14011 1931 1932 8345 8346 8347 16067 10184 11559 5332
trusts$	1931 1932 3740 5332 5744
trustted$	1931 1932 5332
trustting$	1931 1932 5332
truth$	8089 16062 16063 16366 16368 16723
truthful$	8086 14166 16061
try$	7269 1500 8139 2342 9953 9955 9956 16068 16074 16088 16132 16133 16134 16137 16190 16256 16257 16258 16273 16566 11978 11986 12006
trying$	7269 16256 16257 16258 16940 11986 12008
tryings$	16940
tubby$	6144
tube	5957
tube$	12191
tubefed$	12190
tuberculosis$	6196
tuitio	11351
tuition$	17430
tumble$	8739
tumour	11270
tumour$	17349
tune$	13393
tuned$	2777
tunnel$	17492
turf	11156
turf$	17235
turkish$	3580 9820 11943
turn	11245
turn$	545 546 1122 1123 1664 1665 8219 8221 1992 2463 2464 3388 3389 3668 3677 3688 3689 3690 3691 3692 3709 3710 9954 9992 9998 10003 10012 16094 16095 10074 10080 16190 10118 10290 10340 4118 16567 4377 4383 4384 4385 16786 10799 17074 11138 4974 17324 5462
turned$	6733 6734 6735 6736 6737 6738 6739 6740 545 546 1122 1123 1664 1665 14219 1992 2463 2464 9806 9811 3669 3678 3688 3689 3690 3691 3692 3709 3710 9954 9960 16043 16044 16045 16046 16200 16201 16202 16203 4045 10288 10342 4377 4383 4384 4385 4425 16836 17285 5462 12041
turning$	545 546 1122 1123 1664 1665 1992 3688 3689 3690 3691 3692 3709 3710 16530 16531 4377 4383 4384 4385 10799 4974
turnned$	545 546 1122 1123 3688 3689 3690 3691 3692
turnning$	545 546 1122 1123 3688 3689 3690 3691 3692
turns$	545 546 1122 1123 1664 1665 1992 2463 2464 3388 3389 3688 3689 3690 3691 3692 3709 3710 9954 10084 16190 16212 16213 16214 16215 10341 4377 4383 4384 4385 4974 17324 5462
tutor$	12631 8465
tutors$	12631
twelve$	2843 2844 2845
twenties$	12974 13009
twenty$	12972 12973 12974 693 694 13007 13008 15116 15117 15118 15119 15120 15121 9048 2839 9076 15156 15158 15159 15160 15161 15162 15163 15164 15165 15166 15861 15862 11830
twice$	6892 12977 13438 13900 13901 7940 8997 8998 8999 15228 9217 17377 6011
twins	12217
twins$	16007
twisted$	8659
twisting$	13902
twists$	11931
two	10807 16985 10917 10939 17024 17050 17069 17070 17072 17113 4829 17176 17179 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 12143
two$	6751 13256 14616 15103 9745 3616 15928 15929 15930 15931 15932 15933 10464 10673 4901 5544 5854 5881 5999 6058
twoc	11465 6078
twoc$	17544 12311
type$	2380 2382 2383 2384 9520 11698
types$	14853 11698
ugly$	5592 6144
ultimately$	127
umpteen$	7945 7977
un$	15684 11681
unable$	181 954 1001 1846 1956 1957 1958 1959 1960 1962 2010 2065 8577 8578 2579 2580 2581 2582 2583 5054 5124 5193 11996
unacceptable$	14905 14906 14907 14908 14909 14910 14911 14912 14913 11192 5529 6155
unacceptably$	6155
unacco	6056
unaccompanied$	12289
unadoptable$	6123
unambitious$	6123
unanswered$	12056
unattended$	13514
unauthorised$	6018
unbearable$	14452 14471
unbiddable$	6126
unbreakable$	11857
uncaring$	10539 6123 6155
uncivilised$	6114
uncle	11365 17446 17475 17497 11421
uncle$	5128 17444 11395
unclear$	1812 1815 1818 1819
unco$	5518 5779
uncomfortable$	17307
uncons	6197
uncontrollable$	5523 11996 6123
uncooperative$	6119 6155
uncorr	4593
uncorroborated$	10826
uncouth$	6125
under	11251 5076 6061
under$	630 2212 9546 9832 4027 4050 10672 10814 4708 11033 11309 5081
underachiever$	11630
underachievers$	11630
underage$	5265 5272
underc	5864
undercover$	12097
underdressed$	6144
underhand$	6114
undermine$	5335 11998
undermined$	5335 11998
undermines$	5335 11998
undermining$	5335 11998
underpass$	13124 13125 13126
unders	4625 4714
understand$	190 191 197 251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 14296 8235 8236 8237 8238 8239 8240 8241 8242 8243 8244 8245 8246 8292 8293 8294 8295 8296 8297 8298 8299 2773 2774 3211 3212 3213 3214 3398 15854 16138 16139 16140 16141 4759 5040
understanding$	9198 15278 9218 15298 9299 3067 3068 9302 9718 12029
understands$	1812 1815 1818 1819 2773 2774 3211 3212 3213 3214 3398 4759 5040
understood$	251 252 253 254 255 256 257 258 259 260 261 262 263 326 1812 1815 1818 1819 2773 2774 3211 3212 3213 3214 16340 4793 4820 4825 4849
undert	4723
undertaken$	12543 16544 16545 16546 16547
underw	6000
underweight$	12204 6144
underwent$	12233
undesirable$	14430 14431 14432 14437 5346 5523
undesirables$	14430 14431 14432 6095
undisciplined$	6123
undocumented$	6222
undoing$	13277 13334 13335 14245 14246 14247
undone$	16005 16006
undoubtedly$	10231 4020 11997 6153
undress$	7267
unempl	17445
unengaged$	6119
unfair$	16518 16519 16529 16629
unfazed$	6137
unfit$	4321
unflappable$	11857
unforgivable$	6155
unforgivably$	6155
unfounded$	5354
ungovernable$	6123
ungrateful$	6123
unguarded$	1062
unhappiness$	13336 13337
unhealthy$	6369 2201 2202 2203 5246 5382 5383 5384
unheeded$	12056
unhelpful$	10539 6155
unhinged$	6114
uniform$	9867 9868 15948 11952 11954
uniforms$	9867 9868 15948 11952 11954
uninterested$	5752 11996 6123 6155
uninvited$	1555
unironed$	5719
unit	10834 10854 10953 17389
unit$	14509 14510 14511 14512 8588 15896 10321 10326 10327 4103 16806 10754 16873 16874 10804 16885 16890 16902 16904 16911 16913 16918 16919 16920 10842 10843 16933 10861 10890 10896 10898 16984 16988 16989 16991 17001 10925 17007 17014 17032 10980 17125 17146 11084 17211 11170 11174 17254 17392 17418 17487 17539 12238 12256
units$	15896 16902 16904 12168
university$	3341 3342
unjust$	16529
unkempt$	3580 9820 6144
unkind$	16518 16519
unknow	17038
unknown$	12649 6856 7487 14437
unlawful$	12850
unless	17239
unless$	13084 13087 13088 4963
unlikeable$	6123
unlikely$	3810 3811 5632
unlovable$	5523
unmanageable$	14905 14906 14907 14908 14909 14910 14911 14912 14913 5523 11757 6123
unmotivated$	6123
unnecessary$	6330
unnerve$	9392
unnoticed$	13272
unopened$	12056
unpaid$	5230
unplaceable$	6123
unpleasant$	8774 17307 6123
unpredictable$	14905 14906 14907 14908 14909 14910 14911 14912 14913 5529 6121
unprepared$	5742
unprofessional$	6155
unprofessionally$	6155
unquestionably$	6153
unreachable$	11996 6119 6126
unread$	12056
unreasonable$	16518 16519
unreliable$	13518 5358 11996 6123 6155
unrepentant$	6123
unresponsive$	6119
unruliness$	2209 2210 14977 14978 11766
unruly$	5367 5523 5529 5652 6123 6126
uns$	11681 11707
unsafe$	12312 12313 12359 6369 12850 7996 8333 17513 5244 5246
unsavoury$	12668 12669 14430 14431 14432 8774 5465 5523
unshockable$	6137
unsolved$	10868
unstable$	11793 11794 6123
unstuck$	13674 13675 13676 13688 13689 11548
unsubstantiated$	5354
unsuitable$	7461 14239 14424 14433 14437 5346
unsupervised$	5576
untamed$	6114
unteachable$	5523 6126
untidy$	3580 9820 11914 5699
until$	13572 13573 13574 13648 13649 16135 10057 17057 4963 12306
unto$	8527 8530
untouchable$	14651 14652 14653
untrue$	14482 16345
untrustworthy$	11996 6123 6155
untucked$	15938 15946 15947 16005 16006
unusual$	5678
unusually$	5598
unwanted$	12668 12669 7082 9000 9003
unwashed$	15946 15947 5699 5719 6144
unwell	17464 11386
unwell$	17465
unwilling$	1952 1956 1957 1958 1959 1960 1962 2012 2579 2580 2581 2582 2583 4473 5742 11993 11996
unwillingness$	6617 385 386 387 388 389 390 2579 2580 2581 2582 2583
unwise$	114 115 6369 12460 12461 12462 12463 170 171 172 173 174 175 176 947 1834 1925 1926 5246 5328 5331
up$	12373 12386 12387 12458 12595 12654 12655 12657 12659 12750 525 526 527 528 529 6890 13149 7116 13281 7400 7401 7402 7403 13491 13492 7468 7524 13631 7762 7763 1538 7794 7795 7796 7797 7798 7799 7800 7801 7803 7804 13886 13887 13971 1721 1722 1723 1724 1725 1726 1727 1728 8044 8172 14298 8371 14451 2295 8622 8651 8866 8867 14952 2679 8979 9008 9011 9035 9050 9051 15175 15196 9125 9142 9193 15275 9199 9219 9264 9265 9266 9268 15382 15484 15551 15571 9608 3378 3379 9613 15705 15706 15744 9774 15864 15891 15910 9861 15941 15954 9901 9902 9910 9911 15996 16014 9936 9937 16070 16071 16076 16077 16081 16082 16090 16091 16098 16099 16100 16152 16153 16158 16159 16196 16197 10245 16347 10278 16367 16369 16419 16420 16421 10351 16623 10553 10565 16649 10611 10614 10615 16719 16720 16741 10671 16892 16939 16948 11105 17204 17213 11207 17309 17310 17448 17450 17517 5216 11488 11723 11725 11764 11877 11947 11958 11972
upbringing$	11758
upbringings$	11758
update	4590 4694
update$	4606 10927
updateing$	4606 10927
updates$	4606 10927
upon$	7071 13238 16876 11131
upper$	4971
uppity$	6125
ups$	15126 15150 15181 15391 15427 15553 15571 15741 15776
upset$	15594 15595 15598 15613 15614 9536
upsets$	9517 9518
upsetting$	12404 12405 12406 12407 12408
upstream$	12092
urchin$	6094
urchins$	6094
urgency$	16802 16803 16804 16805 12055
us$	12790 12812 12900 12903 7446 13617 13622 14038 14164 14304 14305 14309 8580 15029 9278 15428 15429 15430 15431 15461 15466 15467 15468 15469 15470 15473 15513 15514 15547 15549 15561 15563 9690 15814 9756 10573 16724 4632 4704 17023
use	4590 4911 4924 4935 5208
use$	6270 6272 6273 6274 12411 12412 12413 12457 12607 12732 12761 785 786 787 7141 7269 1678 7912 7913 7914 7915 7916 7917 7918 1876 14296 3025 3026 3027 3028 3029 3030 16068 16074 16088 10177 4599 4656 4701 4896 17367 17368 11978
used	4924 5069
used$	12363 12398 13019 13050 13066 785 786 787 13119 13120 7042 13347 13515 1291 7569 7570 1678 7912 7913 7914 7915 7916 7917 7918 14046 14048 1876 2556 3057 3205 15533 3287 4424 4602 4789 4854 5060
useful	4924 5847
useful$	16879 4568 16912 4701 4957
useless$	5753 6114 6123 6155
user$	14574 14587 14588 14700 14701 2421
userna	10867
usernames$	16946
users$	14574 14587 14588 14700 14701 2421 17466
uses	4911 5069
uses$	785 786 787 4656 5060
using	4911 5069 5208
using$	12538 785 786 787 7269 1678 7912 7913 7914 7915 7916 7917 7918 2557 16295 16296 16301 16302 16303 16306 16307 16308 16309 16310 16311 16312 16313 4656 5060
usual$	10711 5380
usually$	3680
utter$	2319 2320 2322 3735 4493
utterly$	10300 4370 5760 5763
vaccin	6208
vain$	6123
valium	11300
valium$	17379
valuab	5847
value	4590 12079
value$	7309 1338 8030 4599 4701 5934
valued$	1338
values$	1338 15004 11801
valuing$	1338
van$	13340 13949 17492 17504 12098
vandal	17258
vandal$	14590 14591 14592 14593 14700 14701 11630 11631 6094
vandalise$	14692
vandalism$	4947 11181
vandals$	14590 14591 14592 14593 14700 14701 11630 11631 6094
vans$	13340 12098
vape$	12632 12633 6564 6565 6566 6567 6568 6570 6571 12961 12964 13371 13372 13373 14440 17382
vapes$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12806 12807 12808 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13052 13371 13372 13373 13444 13445 13446 13447 13448 13449 7571 8338 14440 14456 17382
vaping$	16060
variable$	14900 14901 14902 14903
various$	633
vehicl	17058 11078
vehicle$	4784 11465 5868 5873
vehicles$	4784 17157
veins$	14789
ventured$	13089
verbally$	5540
verif	5843
vermin$	14770 16796 11685
versed$	9067 3555
version$	8405 8406 8407 14487 2176 2177 2178 2179 2180 2181
versions$	8405 8406 8407 2176 2177 2178 2179 2180 2181
vertigo$	6194
very$	6463 6471 8675 2908 3190 9881 10313 5587 5598 5616 5971
vest$	11954
vests$	15988 15989 15990 11954
veteran$	3346
veterans$	3346
via$	4682
vicious$	5469 6121
victim$	7729 7730 14213 8255 14363 14470 2215 8469 2237 14916 15450 15451 15452 15564 15766 15767 15768 15769 5166 11554 5567 11854 11855
victimisation$	12356 12357 12358 13193 13194
victimise$	4486 4487 4488 4489
victimised$	4486 4487 4488 4489
victimises$	4486 4487 4488 4489
victimising$	4486 4487 4488 4489 16866 16867 16868 16869
victims$	12721 879 7729 7730 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325 14363 14387 14457 14458 14459 14460 2214 8469 2237 14916 15350 15450 15451 15452 15564 15576 15577 15766 15767 15768 15769 10779 11554 11854 11855 11865
video$	12927 6849 6850 6851 12938 6882 6883 651 652 13344 15496 15511 16931 17048
videos$	12927 6849 6850 6851 12938 6882 6883 651 652 13344 15496 15511
vietnamese$	3580 9820
view$	9185 9186 9187 9188 9189 9198 15278 9218 15298 4862 12046
viewed$	2244 2619 10946
views$	9185 9186 9187 9188 9189 11539 12046
vile$	14905 14906 14907 14908 14909 14910 14911 14912 14913 5473
village$	14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14571 10589 5002
villain$	11685
villains$	11685
vindictive$	16529 5469 6121 6123
violen	11007 17129 17156 17348 17445 17464 17490
violence$	12390 12842 12857 12859 7073 7074 13409 13537 13547 7488 13842 13844 14455 14618 14628 14655 14674 14680 14681 14682 2477 14837 14859 2667 2668 15015 15515 9438 4571 10805 10806 4575 10811 16895 10854 4628 4629 4634 4657 16973 4663 16976 4665 4666 4670 10905 10909 10910 10912 16992 16997 16998 16999 10922 4692 10928 4697 10935 17025 11001 11067 4851 11090 11132 4937 4941 11175 5131 11523 11541 11542 11547 11593 5851 6035 12268
violent$	7996 8774 14905 14906 14907 14908 14909 14910 14911 14912 14913 15015 5385 5469 5529 5886 6121
violet$	15565
violets$	15565
vipers$	14503
virtually$	2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 5601
virus$	2451
visa$	17451 17516
visas$	17451
visibility$	17335
visible$	11221 11935 5928
visit	10812 11245 5208 12159 12164
visit$	7263 1041 1042 8934 16355 16356 16357 16726 4581 17183 17324 12005
visite	10812
visited$	1041 1042 10346 16604 16835
visiting$	12538 12791 7263 1041 1042
visitor$	17387
visits	5156
visits$	1041 1042 8934 16355 16356 16357 17039 12005
visitted$	1041 1042
visitting$	1041 1042
visual$	5974
visually$	5975
vital$	10673
vitiligo$	6147
vodka	11301
vodka$	17376 17380
voice$	11274 12046
voices	11274
voices$	17353 12046
volatile$	8774 14905 14906 14907 14908 14909 14910 14911 14912 14913 5383 5384 5529 6121
volatility$	2209 2210 14977 14978 11766
volition$	12689 13016 13017 13353 11519
volume	4952
volumes$	10541
voluntarily$	13016 13017 714 715 716 13029 13031 13032 13033 13034 13035 13036 13037 13038 13039 13040 11518 11519 11522
volunteer$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
volunteered$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
volunteering$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
volunteerred$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
volunteerring$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
volunteers$	1028 1029 1030 1031 1033 1034 1035 1036 1037 5301
vomit$	17359
vomited$	5973
vomiting$	5973
vomits$	5973
vote$	516 517
voted$	516 517
votes$	516 517
voting$	516 517
voucher$	12961 12964
vouchers$	12961 12964
vulgar$	6125
vulnerabilities$	8070 1838 1839
vulnerability$	13193 8070 1838 1839 14314 14315 14316 14317 14318 14319 14320 14321 14322 14323 14324 14325
vulnerable$	12314 12359 8378 8379 8380 8381 9233 9234 9235 9256 15450 15451 15452 15487 15488 15489 9424 9425 9426 9427 15578 11851 11866 5652
wade$	1521 1522 1523 1524 1525 1526
waded$	1521 1522 1523 1524 1525 1526
wades$	1521 1522 1523 1524 1525 1526
wading$	1521 1522 1523 1524 1525 1526
wag$	5260
wagging$	5260
wags$	5260
wait$	7838 13918 13919 13920 13921
waited$	12041
waiter$	12672
waiters$	12672
waiting$	8520 14793 5079 5088 5992
wake$	16861 16862 16863 16864 16865 12074
walk	16957
walk$	6397 6563 6620 6690 13053 13054 13055 13056 13057 7028 935 936 937 1190 1195 1196 7431 13575 13576 7540 7545 1641 7958 14041 8003 14083 14084 14085 14086 8046 14147 9355 3323 3324 3325 3326 3327 3667 3676 3688 3689 3690 3691 3692 10204 4302 4303 16786
walked$	6707 6986 6995 7164 935 936 937 8058 8092 8143 14230 3667 3676 3688 3689 3690 3691 3692 10204 4302 4303 11374 12041
walking$	12538 12791 935 936 937 7431 13736 13737 9741 3667 3676 3688 3689 3690 3691 3692 10204 4302 4303
walkked$	935 936 937 3667 3676 3688 3689 3690 3691 3692 10204
walkking$	935 936 937 3667 3676 3688 3689 3690 3691 3692 10204
walks$	935 936 937 3323 3324 3325 3326 3327 3667 3676 3688 3689 3690 3691 3692 10204 4302 4303
wall$	10866
wallflower$	11855
wallflowers$	11855
wander$	7431 1531 1532 1533 1534 1535 1536 1537 2361
wandered$	1531 1532 1533 1534 1535 1536 1537 2361
wandering$	7431 13736 13737 1531 1532 1533 1534 1535 1536 1537 2361
wanderred$	1531 1532 1533 1534 1535 1536 1537 2361
wanderring$	1531 1532 1533 1534 1535 1536 1537 2361
wanders$	1531 1532 1533 1534 1535 1536 1537 2361
wannabe$	5361 6094
wannabes$	6094
want	10847 4782
want$	12917 12918 13048 13049 7207 7208 976 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13456 7452 1338 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 13964 1764 1765 1766 1767 8196 8197 8198 8199 2105 8416 15173 15277 15389 9384 9385 9386 3201 15527 9457 9458 9459 3714 9979 16138 16139 16140 16141 16172 16173 16174 16190 10253 4153 16548 16912 16940 5045 5301
wanted	4769
wanted$	6559 13048 13049 13188 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13419 13420 13456 1214 1215 1216 1217 13530 7452 7453 7454 7455 13606 1338 13726 13727 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 13964 13965 14048 1764 1765 1766 1767 2105 15527 3714 16340 4154 10473 10474 4242 4243 4613 10998 11002 17090 4800 5045 5213 5233 5301
wanting$	1028 1029 1030 1031 1033 1034 1035 1036 1037 13456 1338 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 13964 1764 1765 1766 1767 2105 15527 9482 5301 12025
wants$	12917 12918 1028 1029 1030 1031 1033 1034 1035 1036 1037 1099 1100 1101 1103 1104 13456 13478 13605 1338 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 13964 1764 1765 1766 1767 2105 14739 14740 14741 14742 15277 15389 3201 15527 3714 9979 16172 16173 16174 16190 10253 16940 5045 5301
wantted$	13456 1338 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 13964 1764 1765 1766 1767 2105 15527
wantting$	13456 1338 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 13964 1764 1765 1766 1767 2105 15527
ward	17389
warden	10839 10840 10841 4609 4610 4611 10929 4740 4747 10983 4762 11067 4842 11075 4941
warden$	4587 16900 16918 16919 16920 10842 10843 10844 10887 16987 17008 17010 4705 10973 4744 10980 17062 4757 4763 4764 17146 4887 4905 11174 5029
wardens$	14450 15017 15018 4587 16900 16918 16919 16920 10842 10843 10844 10887 16987 17008 17010 4705 10973 4744 10980 17062 4757 4763 4764 17146 4887 4905 11174 5020 5029 11582
warn$	4714 4912
warned$	12513 12514 6436 204 205 206 207 208 209 210 211 6445 213 214 215 216 217 218 219 220 221 222 223 224 225 12547 12548 12549 1711 1712 1713 1714 1715 1716 1717 1718 1740 1741 1742 1743 1744 1745 1746 14059 14060 14061 14139 14140 1829 8063
warnin	4979 4980
warning$	12510 12545 12546 13303 13972 13973 13981 7905 14341 14342 14343 14344 14345 4420 4421 4422 4423 16752 16753 16772 16773 17177 17233 11212 11213 11337 11583 12046 12047 5870 12293
warnings$	12510 12545 12546 12577 12578 13303 13972 13973 13981 14341 14342 14343 14344 14345 4420 4421 4422 4423 16752 16753 16772 16773 17177 17233 11583 12046 12047
warped$	8659
warran	11140 6177
warrant$	3143 3144 3145 16893 17112 4863 4897 17219 17329 5900 12136
warrants$	16893 4863 4897 5900 12136
warrior$	11685
warriors$	14669 11685
wary$	12341 6264 6265 6266 6267
was	4618 10891 5947
was$	6381 203 212 382 383 551 564 6895 870 871 1019 1415 7858 1830 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 8667 2458 2526 2537 2541 2551 2572 8821 8826 2612 2631 2640 2641 2642 2643 2644 2645 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 9669 9670 3499 3515 15869 15872 3572 3584 9887 3680 3719 9964 3998 10253 4066 4067 10440 10450 16579 10512 4305 4306 10550 10571 4371 4401 10652 10653 10688 4463 4464 16814 4509 16837 10873 10901 10981 17084 11023 4819 11240 5089 5261 5274 5288 5327 5390 5392 5397 5444 5452 5471 5484 5507 5511 5524 5526 5535 5536 5596 5624 11886 11934 5790 5817 12115 5959 5971 5976 5978 5981 5982 5998 6011 6013 6036 6038 6044 6057 6058 6063
wash$	4431
washed$	4431
washes$	4431
washing$	4431
wasp$	7679
wasps$	7678
waste$	1437 1438 1439 1440 1441 1990 2393 5824
wasted$	7436 1204 7438 1437 1438 1439 1440 1441 1990 5824
waster$	14582 6094
wasters$	14582 6094 6110
wastes$	1437 1438 1439 1440 1441 1990 5824
wasting$	1437 1438 1439 1440 1441 1990 5824
wastrel$	6111
wastrels$	6111
watch	17167 5030 5864
watch$	15971 15972 15973 4627 17019 17026 10955 17049 17052 4745 17063 10990 17074 17183 11263 5169 11954 11959 12109
watched$	13606 14048 16610 16611 17026 17051 4745 10986 10990 17071 17073 17155 5169
watches$	15971 15972 15973 11954 11959
watching$	15472 9469 4745 10990 5169
watchlist$	12097
watchlists$	12097
watchs$	4745 10990
water$	13940 13942 3290 3291 3292 3293 11440
wave$	1467 1669 12112
waved$	1467 1669
waves$	1467 1669
waving$	13736 13737 1467 1669
wavy$	5699
way$	12380 12381 12382 12383 12414 13128 7215 7502 13662 8956 9539 9541 15737 15738 9884 3652 3653 3654 15991 9932 9933 10066 10071 3839 3840 3841 10075 10076 10077 3845 3846 3847 10081 10082 16699 4470 16969 17371 11477
ways$	12414 12779 13847 15031 9028 15146 15221 2910 2911 2912 2913 2914 2915 2916 15285 9754 9755 15844 15845 16103 16121 16241 16275 11477
wayward$	5523 11757 5652
we	4611
we$	289 290 291 2850 9277 3243 3245 10101 10102 10104 10105 10143 10144 10145 10193 10194 10195 3985 3988 4467 10844 5020
weak$	8532 14900 14901 14902 14903 2592 2688 2689 2690 2691 4334 4335 4336 4337 16767 16768 16769 16770 10704 4499 10810 5549 5550 5801
weakened$	4852
weaker$	8368 8369 8378 8379 8380 8381 8453 2222
weakest$	10810
wealth$	2951
weaned$	5072
weapon	16896 16906 16943 17105 17168 4917 17547 6184
weapon$	12776 13343 8335 8336 8337 16961 17093 17114 17115 11448 17534 17544 5913
weapons$	12774 12842 13343 13842 13844 8335 8336 8337 4604 16961 17093 17114 17115 11150 5913
wear	5228
wear$	13053 13054 13055 13056 13057 1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5700 5721
wearing$	12791 1275 13736 13737 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5228 5700 5721
wears$	1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5700 5721
weary$	11816
web$	13815
weed	11472
weed$	282 283 284 285 286 287 288 12632 12633 6564 6565 6566 6567 6568 6570 6571 12774 12806 12807 12808 12887 12888 12889 12949 12950 12951 12952 12953 12954 12955 12956 12961 12964 13343 13348 13371 13372 13373 13444 13445 13446 13447 13448 13449 14440 8508 16060 17054 11302 17382 17384 17551 11487
week$	16314 16315 16316 16355 16356 16357 5087 11349 11352 12057 12266
weeken	5011
weekend$	16314 16315 16316 11244 17380
weeks$	16355 16356 16357 5087 12057 12196 12266
weigh$	3104 9338 9339 9340 3375
weighed$	6198 6199
weighs$	6198
weight	11288 11289
weight$	17367 17368 12205 12212
weird$	6114
weirdo$	11685 6111
weirdos$	11685 6111
welcome$	341 342 343 344 345 346 347 7549 7550 7551 16879 5295
welcomed$	341 342 343 344 345 346 347 5295
welcomes$	341 342 343 344 345 346 347 5295
welcoming$	341 342 343 344 345 346 347 5295
welfare$	12322 6244 12415 12416 12417 12418 12419 12420 12421 12422 12425 12479 12480 12780 12781 14109 14254 14255 14256 14257 14258 14259 14260 14261 14262 14263 14264 14265 8287 8288 8289 8290 8291 15416 15417 15418 15419
well$	12542 12550 12551 12576 6526 7568 14691 8664 8665 2476 14885 2706 2707 2724 2771 2834 3062 3083 3086 9330 9331 9332 9333 9334 9335 9336 3111 3120 9365 9366 9367 9368 9444 9445 9447 9655 3423 3573 3578 5657 5670 5679 11953
wellbe	11289
wellbeing$	12322 12415 12416 12417 12418 12419 12420 12421 12422 12425 12479 12480 12780 12781 14249 14250 8287 8288 8289 8290 8291 17368
wells$	14691
went$	12515 12527 12528 12537 12570 12587 12588 12589 12591 401 541 542 543 544 545 546 585 586 587 6834 605 606 710 711 712 719 728 13122 13123 7051 7052 13132 13133 1050 1058 13379 1151 7477 7479 7481 1374 1375 1521 1522 1523 1524 1525 1526 1527 1660 1661 1673 1675 14141 2075 2099 2132 2133 2315 2452 2453 2454 2455 2456 2457 2463 2464 2680 2681 2682 3667 3676 3688 3689 3690 3691 3692 10284 4445 4771 5082 5188 5203 5216 5256 5285 5286 11520 5462 6055
were	4618 17038
were$	6381 6388 203 212 6468 382 383 551 564 6895 799 870 871 1830 14191 2048 2049 2050 2051 2168 2196 2204 2260 2261 2262 2263 2264 2265 2266 2267 2268 2269 2270 2272 2273 2274 2275 2276 2277 2363 2392 2394 2396 2397 2398 2399 2400 2401 2402 2403 2404 2405 2406 2407 2408 2410 2411 2412 2413 2414 2415 2416 2417 2419 2420 2458 2526 2537 2541 2551 2572 2612 2631 2640 2641 2642 2643 2644 2645 15021 2855 2862 9095 2863 2864 2865 2866 2869 2870 2871 2872 2990 2991 2992 2997 3254 3281 3367 3368 3385 3392 3393 3394 3395 3396 3397 3404 3499 3515 3539 3572 3584 9833 3680 3718 9964 10129 10130 3998 10253 4066 4067 10450 16579 4305 4306 10571 4371 4401 10653 10688 4463 4464 4509 16837 10873 10901 10981 11008 11023 4819 11116 11387 5261 5273 5274 5288 5327 5390 5392 5397 5444 5452 5471 5484 5507 5511 5524 5526 5535 5536 5596 5624 11886 11934 5790 5817 12115 5959 6011 6038 6044 6057 6063
west$	3591
wetting$	12184
what$	12331 6255 6314 6315 6316 6317 6389 6390 6460 6508 12592 12602 12603 12860 13023 13068 7109 7110 897 905 13234 7156 7171 7172 13303 7245 13374 13558 13586 7572 1340 13884 1574 1575 13889 7886 14020 7952 14047 7994 14152 14163 1881 1882 15030 8953 15036 9006 9026 9027 15453 9433 15523 15531 3301 3302 9594 9595 15797 16428 16750 16772 16773 10860 11526 11529 12047
whatever$	7292 13556 7553 14199 15383 15400 15623 15719 3720 3721 3722 3723 16127 3871 3872 10895 10897
whatsa	4856
whatsapp$	607 6840 608 6841 609 6842 610 6843 611 6844
whatsoever$	16579
wheel$	16635
wheelc	11386
wheelchair$	17465 6202
when	12099
when$	6500 6501 6502 6503 6504 6505 6506 6507 6838 6839 7422 13502 13503 13504 13505 13506 14163 14206 14822 14943 15543 15855 16425 16427 16430 16431 16811 16857 16858 16860 17057 17064 10999 4778 17103 17322 11245 12206
whenever$	6838 13948 13952 13953 13954 13955 13956 13957 13958 13959 13960 13961 14822 3974 3977 17057 4778 17322 11245
where	12099
where$	12343 12344 12345 12346 6506 6507 13374 1369 1370 1371 7607 7608 7887 14163 15543 15855 10991 10999 4781 17322
wherea	4686 10919 10920 10952 10957 4761
whereabouts$	17031 17036 17037 10994
wherever$	13539
which	12079 12099
which$	7347 15544 15855 4579 10865 10878 10879 17000 17027 17069 17100
while$	16612
whingeing$	6114
whiny$	6114
whisky$	17376
whisper$	10800
whistles$	12652
white$	15498 3557 3580 9818 3594 9849 9850 9851 3619 5651 5652 5675 5683 11954 5726
who	16896 16917 10865 10878 17027 17069 4779 17100 12099
who$	12343 12344 12345 12346 6508 6893 6894 6929 913 13374 7647 7648 13778 1842 14163 14406 14434 8613 15021 2983 15869 15872 10853 16942 10872 4640 10874 4642 10880 16960 10892 16972 17000 4716 10954 10960 4752 10991 10999 4802 11047 11057 4850 4871 11886 5858
whoever$	13359 13360 13361 13362 13363 13364 13365 13366 13367 13368 13369 13370 10874 17030
whole$	1419 10599 10601 5367
wholly$	5760 5763
whom	16944 17027 17069
whom$	12343 12344 12345 12346 13374 14163 3406 17000 17028 10991 4871 12112
whose$	5162
why$	12602 12603 13234 7156 13282 13283 14088 14089 8045 1813 1814 8048 1816 1817 8051 8052 1820 1835 1836 14152 14163 1883 1884 1885 1886 4222 4223 4224
wicked$	5381
wide$	5456
wider	4785
wider$	14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 11018
wife$	17441 17460 17467
wild$	8694 5367 5381 11657 11658 11659 11682 5469 11757 5676 5699 6123
wilful$	6155
wilfully$	601 991 5298 5821 6155
will	4644 4875
will$	6515 6521 7465 1729 1794 1796 1956 1957 1958 1959 1960 1962 2013 2033 2064 3052 3076 3088 3091 3154 3198 3207 3235 3238 15721 15822 3754 3756 3757 3758 3759 3760 3761 3762 3766 3767 3768 3769 3770 3771 3772 3782 3786 3787 3788 3796 3797 3798 3799 16115 16116 16117 16118 16119 16120 10044 3815 3816 3817 10062 16150 16156 16168 16169 16170 16171 10108 16194 3883 3884 3885 3886 3887 16204 3898 10188 10189 10192 10253 16334 16335 4031 4032 4042 10833 4603 4637 10891 10901 10970 4744 4816 4868 4876 11115 4894 17246 11192 4996 5745 5748 5750 5764 5939
willed$	11782
willfully$	5298
willing$	314 315 320 462 463 464 494 495 707 708 729 730 731 732 733 1028 1029 1030 1031 1033 1034 1035 1036 1037 13809 7827 13907 13908 13909 13910 1599 1600 1601 1798 1799 1800 1801 1887 1888 1889 9944 9946 9948 16028 16029 16030 16031 4595 5284 5301 5321
willingly$	13016 13017 706 714 715 716 13029 13040 11518 11519 5287
willingness$	12705 10169 16249 16250 16251 16252 16253 16254
willpower$	11545
wimp$	11685
wimps$	11685
win	4978
win$	8913 16210 10132
wind$	12389 7070 7202 13811 2138 2139 2418 10020
windded$	7070
windding$	7070
winded$	7070
winding$	12404 12405 12406 12407 12408 7070 2138 2139
winds$	12389 7070 2138 2139
windup$	8650
wine$	17376
wins	4978
winter$	12865 12866
wired$	2447 5461
wiry$	5655
wisdom$	2764 2766 9089 2857 15651 11282 11869
wise$	6410 2718 2719 9012 9013 9015 9016 9017 2801 9454 9455 9456 15709 3503 3540 3544 11812 11817 11818 5591 5593 5611
wised$	2778 9627
wiser$	6369 2715 2716 2717 2761 2801
wish$	10169 16249 16250 16251 16252 16253 16254 16940
wished$	5045
wishes$	5045 12046
wishs$	16940
wit$	16520 16521 16522
witches$	11677
with	17197 11468 5925
with$	12433 12543 12651 12736 12739 12744 12797 6750 6763 6768 12940 6862 6865 6896 6908 6909 6913 6920 6922 6924 6932 13022 6961 13050 7090 7091 13257 7180 7222 13340 7280 7284 7285 7286 7295 1230 7480 7493 13590 13598 13599 13642 13646 7697 7698 7742 7743 7780 14040 14165 8351 8354 8365 8366 14446 8417 14670 8611 14698 8621 2425 2426 8679 2492 8780 8781 14878 14882 14893 14894 14897 14904 14943 8907 14990 2685 15013 8935 8938 2728 9304 9305 9306 3275 9544 3335 3336 3337 3338 3339 9640 9676 15869 15872 3598 3611 3612 3613 3614 3670 3693 3694 16086 16128 16167 16266 4264 16618 16762 10772 10773 10774 10775 10776 16891 10814 10824 4682 10949 17039 11019 17103 17144 11085 17248 17294 5038 5050 5085 17398 5172 11418 11420 17502 5204 5232 11467 11578 5478 5566 5700 5711 12066 12168 12173 5943 5964 6010 12276 12295
withdrawn$	11160
withdrew$	4558
withheld$	1855 1856 12054
withhold$	1855 1856
withholding$	1855 1856
withholds$	1855 1856
within$	8468 14548 14549 2238 14641 8684 8900 9236 11268
without$	110 6752 7251 1125 1126 1127 1128 2289 15364 15365 15366 15367 15368 15369 15370 15371 15372 15373 15374 15375 15376 15400 15409 15410 15411 15412 15413 15414 15415 9349 9350 9351 9352 15444 15445 15446 15447 3166 9735 3792 3795 10086 3939 3995 3996 3997 3999 4000 4001 4265 4266 10524 4304 4414 4415 5001 5109 11416 11436 5758 5759 5775 5798
witness$	11591
witnesses$	11591
wits$	9645 3413 3414 3415
witted$	11727 11728
woeful$	16650 4499 6155
woefully$	6155
wolf$	7736 11535
wolves$	13822 14612 14613 14614 14768 14770 11685
woman	11470
woman$	14848 15122 2816 9054 15142 15180 15185 15187 2880 9116 15202 15203 2904 15218 15219 15220 15226 2917 2918 2945 2946 2964 15291 2985 9225 15307 9347 15638 15642 15786 15790 15791 15792 15793 15840 17499 17549 11834
women$	14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14568 8761 14848 15116 15117 15118 15119 15120 15121 15122 15125 2816 9052 15147 15149 15162 15163 15167 15178 15185 15186 15187 2877 15202 15203 15222 2917 2918 2935 2945 2946 2964 2969 15290 9223 15305 9230 15394 15629 15630 15631 15632 15635 15640 15716 15730 15777 15782 3473 15786 15790 15791 15792 15793 3503 9743 9744 3516 3517 3518 3519 15840 3529 3530 3531 15951 16017 11830 11834
won$	12367
wonder$	12601 6523 6524 12604 12605 7203 7204 8009 8010
wondered$	7203 7204 8009 8010
wondering$	7203 7204 8009 8010
wonderred$	7203 7204 8009 8010
wonderring$	7203 7204 8009 8010
wonders$	7203 7204 8009 8010
wont$	3768 3769 3770 3771 3772 5745
wool$	11839
woolly$	6155
word$	7439 1207 7441 1209 14006 14487 16726 16755 10800
wore$	13053 13054 13055 13056 13057 1275 3598 3630 3640 3641 3642 3643 3644 3645 3646 3647 3648 3649 5700 5721
work	5114 12164
work$	185 187 188 6464 12544 6664 12846 555 556 557 558 559 560 561 562 563 6947 717 890 7263 13444 13445 13446 13447 13448 13449 14296 14305 14596 14689 8799 8814 8818 14899 14955 8911 8962 9252 9253 9254 9255 15530 15663 15664 15665 15666 15667 15668 15669 16019 16068 16074 10007 16088 10088 16187 16218 16224 16256 16257 16258 16267 16594 4646 4787 11463 11568 5545 11978 11986 12034
worked	11099 5018
worked$	555 556 557 558 559 560 561 562 563 6947 717 890 16216 16242 16243 16244 16245 16246 17178 17303 5226 11987
worker	17389
worker$	12631 12672 12947 14164 14304 15550 15780 16049 16131 10321 10326 10327 4103 10363 10364 16806 10745 10754 16873 16874 4704 17484 11411 17537 11569 5828 12305
workers$	12631 12672 12947 7446 14164 8223 14304 14309 14636 8580 14986 15041 15042 15043 15044 3243 3245 15780 15781 16049 16131 10101 10102 10104 10105 10143 10144 10145 10321 10326 10327 4103 16806 10754 16873 16874 4704 11569 11672
working$	555 556 557 558 559 560 561 562 563 6947 717 890 7263 8815 9240 16067 16256 16257 16258 16932 17362 11986 12064 6003 6030
workked$	6947 717
workking$	6947 717
works$	555 556 557 558 559 560 561 562 563 6947 717 890 15663 15664 15665 15666 15667 15668 15669 15670 9592 9593 16222 11987
workshop$	185 187 188
workshops$	185 187 188
workshy$	6123
world$	13891 14079 14098 14099 14100 14101 14102 14103 14104 14105 8750 8751 8752 15087 15088 15089 15090 15091 15092 15093 15107 15146 15276 9585 15674 9717 9723 15834 5583 5584
worldly$	2779 2801 3186 3187 3188 3189 3219 3474 3544 5585 6131
worn$	13058 13075 13076 13077 13089 17046 10969 11934
worr	5056 5125 5160
worried$	9241 9242 9243 15323 15324 15325 9247 9248 15557 15558 9480 10685 4532
worries$	14337 14338 14339 14340 9250 15330 9517 9518 12046
worry$	9241 9242 9243 15323 15324 15325 9247 9248 15546 15555 15558 9480 15583 15595 15613 15614 9536 12046
worrying$	14905 14906 14907 14908 14909 14910 14911 14912 14913 5527 5529
worse$	7148 13425 15392 15393 15521 9443 16711 16712 11848
worship$	682 683 684 685 686
worshiped$	682 683 684 685 686
worshiping$	682 683 684 685 686
worshipped$	682 683 684 685 686
worshipping$	682 683 684 685 686
worships$	682 683 684 685 686
worst	17257
worst$	12668 12669 13166 7111 7167 8430 2200 2208 2390 14825 14863 5451 5485 5529 5886
worth$	14328 14841 14842 4568
worthless$	6123
would	4580
would$	271 6515 6521 403 766 768 769 7003 13083 772 773 774 775 776 782 7016 7035 7036 13117 7047 933 1617 7888 1794 1796 8068 8119 2185 2279 15173 15195 3008 9246 3155 3207 3417 9652 9653 3755 3773 3774 3775 3786 3787 3788 16150 16156 10108 16204 3898 10253 16334 16335 4031 4032 10436 10437 10438 10833 4603 4868 5746 5750 5764
wound$	2138 2139
wrap	17547
wrap$	15574 11448
wraps$	13343 14872 11448 11487 11743
wreak$	5431
wreaked$	5432
wreaking$	5430
wreck$	13607 5335
wrecked$	5335
wrecking$	13611 5335
wreckked$	5335
wreckking$	5335
wrecks$	5335
wrist$	17360 17396 17397
wrists$	17360 17396
writ	12264
write$	16566 4391 4645 4688 17436 5415 5416
writing$	4394 4688
written$	4372 4393 5104
wrong$	6369 6370 170 171 172 173 174 175 176 6541 12668 12669 6675 6676 6677 12847 13538 7462 1432 7695 13777 7708 7744 7749 13841 7996 14240 14243 14313 14405 14425 14430 14431 14432 8707 15005 15193 15194 3025 3026 3027 3028 3029 3030 15683 9605 16518 16519 16529 16629 16807 16808 10742 5246 5347 5448 11694 5474 6109
wrote$	4392
xanax	11293 11300
xanax$	17372 17379
y$	15215
year	11356
year$	6897 6926 6927 14509 14510 14511 14512 14543 8467 14547 14760 14761 14763 15116 15117 15118 15119 15120 15121 15127 9072 15315 15784 3559 3562 3564 17426 17433 11356 17435 11830 12057 6022 12266
years$	14547 15113 15114 15115 15189 15190 15191 15192 15229 15230 15231 2947 15315 9673 12057 6022 12266
yes$	13906 13912 7836
yesterday$	15678
yet$	6450 4479 10734
yield	5847
yielde	11099
yielded$	17178
yjs	11452 11453 11459
yjs$	17531 17532 17538 6072
yob$	14590 6094
yobbish$	5529 6094
yobbo$	6094
yobbos$	6094
yobs$	14590 14612 14613 14614 6094
yoi	6071
yoi$	12304
yos	11459
yos$	17538 6072
yot	11452 11453 11459
yot$	17531 17532 17538 6072
you$	289 290 291 1380 1388 2850 3419 3830 3831
young	11470
young$	384 452 821 925 946 2163 8420 8422 8439 8443 8558 8559 2360 14785 14811 14812 14813 14814 2528 8769 14917 8842 8843 14945 14946 14947 14948 14949 14950 14964 2663 2664 2665 2666 8901 15272 2961 2962 2963 9257 9267 15677 9651 9707 15787 15788 15789 3510 3511 9761 3533 9767 9768 9769 9770 9771 9772 3557 15869 15872 3635 3684 3685 10096 10292 10476 10612 10613 10622 10631 10681 10720 10722 10780 10807 10822 16985 10917 10939 17024 17056 10978 4748 4749 17069 17070 17072 11025 17113 4815 4829 11074 17159 4853 17176 17179 17184 11136 11145 11146 17238 11166 11169 17250 4940 17257 4946 17296 11223 17308 11234 5003 17320 17332 17342 17549 5272 5385 5388 5398 5436 11756 11804 5608 5651 5881 12138 12143 12151
younger$	8017 8025 8368 8369 8378 8379 8380 8381 8453 2222 14552 14553 14554 14555 14556 14557 14558 14559 14560 14561 14562 14563 14566 14567 14570 14571 14856 14857 15025 15770 15773 11486
youngers$	17123
youngster$	2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 11756
youngsters$	2360 14782 14811 14812 14813 14814 14917 14945 14946 14947 14948 14949 14950 14961 11486 11756
youth	5889 6065
youth$	2360 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 3557 15869 15872 15875 15876 16131 4101 4102 4513 10838 4784 17255 11306 11452 11453 5225 11459 11602 5385 11620 5388 11756 11833 11885 5653 5881 6058 6065 6071
youths$	14498 14500 2360 14782 14811 14812 14813 14814 14917 14920 14945 14946 14947 14948 14949 14950 14961 15869 15872 4784 17255 17288 11602 11620 11756 11833 5653 6140
yp	10807 10822 10830 16949 16985 10917 10939 17024 17033 17050 17053 17056 10978 17058 4748 4749 17069 17070 17072 17113 4829 17176 17179 17184 11118 11136 17238 11166 11169 17250 4940 17257 4946 17296 17308 11234 17320 17332 17342 5071 11324 5107 5130 11364 5143 11385 17469 17503 5198 5200 11434 11442 17529 5231 5889 12127 12138 12143 12245
yp$	5353
yp1$	5352
yp2$	5352
yp3$	5352
yp4$	5352
yp5$	5352
yp6$	5352
yro	6071
yro$	12304
zero$	8725 3936 10490 5822 5923
zits$	11944
zone$	17181 11203
zones$	17181 11203
