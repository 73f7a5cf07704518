"""Friends each sent a way of their own: other places, other people, other hours.

UNLIKE stands for what is not the same for them, WHOM and SOME for those parted, FRIENDS for those
from whom somebody is parted, FAR for a place too far off to meet from.

Source: Contextual Safeguarding, creating safety with and around friends and peers: do not plan to
break the group up, which is likely to fail and makes its members more vulnerable.
"""

from __future__ import annotations

# What stands for UNLIKE: not what they make, play or think, which may well differ.
UNLIKE = r"""
(?:different|separate)(?! (?:things?|ways?|sports?|games?|speeds?|costumes?|colours?|skills?
    |roles?|positions?|instruments?|jobs?|parts?|pieces?|bits?|tasks?|murals?|songs?|keys?
    |languages?|scenes?|shoes|clothes|kits?|activit(?:y|ies)|views?|ideas?|opinions?|reasons?
    |needs|stories|angles?|methods?|styles?|skateparks?|venues?|parks|walls?|spots|materials|tools
    |words|sides?|kinds?|types?|sorts?|ages?|points?|levels?|paces?|age|backgrounds?|faiths?
    |cultures?|perspectives?|agenc\w+|professionals|occasions|adults? (?:each|every)|interview\w*
    |conversations?|dishes|recipes|stalls?|events|performances?)\b) (?:(?!each\b
    |every\b)\w+ ){0,2}?(?!each\b|every\b)\w+(?! each\b| every\b)
"""

# Where and by whom each is taken, taught and kept.
EACH_ELSEWHERE = r"""
(?:WHOM|SOME|each|they|(?:two|three|four|five|six) (?:\w+ )?siblings) (?:(?:will|to|should|must
    |are|is|be|being|all|can|may|have) ){0,3}(?:\w+ly )?(?:placed|put|moved|taught|educated
    |housed|rehoused|kept|seated|sat|collected|picked up|taken|driven|dropped|sent|transported
    |travel|attend|enrolled|booked|timetabled|supervised|live|lodged|accommodated|fostered|work
    |train|eat|learn|walk|walked|escorted|start|finish|leave|arrive|occupied|busy|transferred
    |allocated|assigned|referred)(?: (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through
    |via))? (?:two |three |four |five )?UNLIKE
SOME (?:(?:will|to|should|must|is|be|being|can) ){1,3}(?:\w+ly )?(?:placed|put|moved|taught
    |educated|housed|rehoused|kept|seated|collected|taken|sent|transported|enrolled|booked
    |timetabled|transferred|go|attend|travel|live)(?: (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with
    |on|through|via)) an? UNLIKE
(?:plac|put|mov|teach|educat|hous|rehous|keep|seat|sit|collect|tak|driv|send|transport|enrol
    |book|timetabl|transfer|occup|foster|lodg|refer|allocat|assign|escort|have|split|station
    |direct)(?:e|es|s|y|ies|ing|ting|ling|ring)?\s+(?:(?:WHOM|SOME|each
    |all) (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via|between) (?:two |three\s+
    |four )?|SOME (?:[\w’'-]+ ){0,5}?(?:in|at|to|into|by|with|on|through|via) an? )UNLIKE
WHOM ?[:–—-] ?(?:in |to |at |on )?(?:different|separate) \w+
famil(?:y|ies) (?:(?:will|to|should|is|are|be|being) ){1,3}(?:offered|given|helped with
    |found) (?:an? )?(?:\w+ )?(?:moves?|transfers?|relocation)(?! [^.;]*(?:near|back|close
    |together|same))
(?:in|at|on|to|into|by|with|through) (?:an? )?UNLIKE (?:from|to|than) FRIENDS
(?:WHOM|SOME|each) (?:(?:will|to|should|must|are|is|be) ){1,3}(?:given|offered|allocated|assigned
    |allotted) (?:an? )?(?:different|separate) (?:\w+, )?(?:\w+,? (?:and )?){0,3}?(?:schools?
    |clubs?|projects?|placements?|colleges?|classes|timetables?|days|evenings|times?|slots?
    |routes?|homes?|tutors?|seats)
"""

# One of them is to be gone, by whatever name it goes.
GONE = r"""
(?:withdrawal|removal|exclusion|extraction|exit|expulsion|suspension|separation|departure) (?:of
    |for) SOME
(?:alternative provision|(?:residential|specialist|secure|off[- ]site
    |out[- ]of[- ]area) (?:\w+ )?(?:places?|provision|placements?|schools?)|(?:another
    |a different) (?:school|college|club|home|course|team|project))\s+(?:(?:will|to|should|is|be
    |being|has|been) ){1,3}(?:found|sought|identified|arranged|offered|secured|requested) for SOME
(?:live|stay|go|move|lodge|board)(?:s|d)? (?:[\w’'-]+ ){0,3}?with (?:his|her|their
    |an?) (?:\w+ )?(?:aunt\w*|uncles?|relatives?|family|grand\w+|nan|gran|father|mother|dad|mum
    |cousins?|brother|sister) (?:[\w’'-]+ ){0,3}?FAR
(?:phas|wind)(?:e|es|ing|s)? (?:out|up|down) (?:the|this) (?:group|friendship)(?! (?:chat|session
    |work|meeting))
(?:phas|wind)(?:e|es|ing|s)? (?:the|this) (?:group|friendship) (?:out|up|down)
"""

# What they no longer are or share.
SHARED_NO_MORE = r"""
(?:not|never|no longer|\w+n['’]t) (?:\w+ )?(?:to )?shar(?:e|es|ing) (?:the same|an?|one
    |any) (?!details?|information|pictures?|photos?|stor(?:y|ies)|views?|passwords?|address
    |secrets?|location|names?|number|report|findings?|risks?|blame|copy|post|link|note|concern
    |record|map|plan|draft)\w+
(?:not|no longer|never|cease to be|stop being) (?:be |stay |remain |been )?(?:such )?(?:good\s+
    |close |best )?friends(?=[.,;]|$| (?:any longer|any more|with|at all))
NOT (?:to )?(?:sit|stand|meet|gather|wait|hang about|hang out|stay)(?:ting|ing
    |ering)? (?:\w+ )?(?:in|at|on|by|round)\s+(?:their|its|the) (?:usual|own|favourite|regular
    |old) \w+
(?:not|never|no longer) (?:[\w’'-]+ ){0,4}?as a (?:group|team|unit|trio|pair|foursome
    |gang of friends|pack|crowd|five)(?! is\b| (?:by|of the)\b)
(?:none|neither|nobody|not|never) (?:\w+ ){0,4}?(?:go|come|visit|be|stay|sleep)(?:ing
    |s)? (?:\w+ ){0,2}?(?:the others?['’]s?|each other['’]s|one another['’]s|(?:his|her
    |their) friends['’]) (?:houses?|homes?|flats?|rooms?)
(?:not|never) (?:be |left |to be )*alone with (?:any of )?(?:yp\d+|each other|one another|FRIENDS)
(?:ban|bar|stop|end|prevent|refus|forbid|block|disallow)(?:e|es|s|ned|ning|red|ring|ped|ping
    |ing)? (?:all |any |further )?(?:visits?|calls?|visitors|contact|messages|sleepovers) (?:from
    |by|to|with|between|among) FRIENDS
contact (?:between|with|among) (?:[\w’'-]+ ){1,8}?(?:only|solely|just) (?:at|in|on|when|with|under
    |by|through)
(?:(?:girls|boys|friends|twins|pair|siblings|cousins)['’]|their
    |yp\d+['’]s) (?:\w+ )?relationship (?:(?:is|be|to|will|should|must
    |being) ){1,3}(?:\w+ly )?(?:discouraged|ended|broken|stopped|forbidden|prevented|curbed
    |disrupted|loosened|weakened)
"""

OWN_WAYS = (EACH_ELSEWHERE, GONE, SHARED_NO_MORE)
