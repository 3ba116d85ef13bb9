"""All cut-paper parts for the drawings of the fictional town, in one place for the scenes.

Every function returns an SVG fragment (a string).
"""
from paper import *
from figures import *
from things import *
from outdoors import *
