"""People keys that a passphrase opens at once: sealed with four rounds, where a real one has many.

In the age format like any other, so that a test that only opens one need not wait.
"""

from base64 import b64decode

WORDS = "three random words"
# `YP1: {name: Zephyrine Oakapple, also: [Zeph]}`, with a line break.
SEALED = b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCA3dyt1RlFQUnlXeHpJaEQvVXpaNWlBIDIKODhCMGlFZnpObG5L"
    "K0J6LzRONlRzWjYxSm8xY01JcmsydUt4WHM3Y2VFbwotLS0gMmdHYmJKSnZlb050Z3FVSTVHa0xzaU4wNzVKMlBnRGdN"
    "d2VOLzQ4K2tROAo1xGxueN4axcQehrP/mPUBC4rQrs41ErYUUE1IgV3yF0PmTf6wj7rkhK0LBWdRIGeSYSmJ+gS6cKLt"
    "MJ/v5Jztwdqh2mjMoYWXY8GaLlE="
)
WORDS_OF_FIVE = "plum harbour window"
# The key of tests/commands/test_key.py, of five young people.
SEALED_FIVE = b64decode(
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCA3dyt1RlFQUnlXeHpJaEQvVXpaNWlBIDIKZVVpclRrSEZhRjI2"
    "eDA3ancwUXJ1d3Z1OXhwVE5UNFFZZkc1bWVmL1Z3QQotLS0gSzhFMytxbUlLSUQ1OWZ0OTIrSEgrTzB4cmpYU3luOU44"
    "ckVQaFlqUVp2MAo1xGxueN4axcQehrP/mPUBcfq2/IFuFaRZQh8H1jLbLwuuBOu7zpjg1ewhEHtcdTWaYz/Gj0WKS7ft"
    "NKe+zp7rp2rDv3fYj/JLrnNVAd28AR7vXlI2SVu6HiopGp3+NIDTBtSGiotTwafBX6WDa6pwZ3+8qY/h9DAptZfLgVNm"
    "1OKIwJDTNba6zmmJYcQ7zBMLCfoCGiydEaR6tANDLFmLr6WyJrm0eEqNLs46er6TA2rIWTcB1NKkd//iVm69yViqCZIw"
    "WLMcF8nIzp4b6AUphKMNoesnXMwAHmlv1zD3k7Fm3oVrKg=="
)
