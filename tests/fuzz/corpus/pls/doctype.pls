<!DOCTYPE lexicon [<!ENTITY a "b">]>
<lexicon/>