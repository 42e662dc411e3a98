<#-- An outlet's page for GitHub: the same record as outlet.ftlh. -->
# ${outlet}

What this report holds of ${outlet}. ${texts?size} of its texts, ${events} of its events: too few to describe an outlet, and no pattern is claimed.

Texts: ${texts?size} · Events: ${events} · Words read: ${words} · Dates: ${dates}

| Text | Date | Event | Words | Hedges | Attributions | Loaded terms |
|---|---|---|--:|--:|--:|--:|
<#list texts as t>
| [${t.title}](${t.href}) | ${t.date} | [${t.event.label}](${t.event.href}) | ${t.words} | ${t.hedges} | ${t.attributions} | ${t.loaded} |
</#list>

<#list terms as group>
## ${group.name} most often marked

<#list group.terms as t>
- [${t.term}](${t.href}): ${t.count}
<#else>
None found.
</#list>

</#list>
## Kinds of source

<#list sources as t>
- [${t.term}](${t.href}): ${t.count}
<#else>
None found.
</#list>
