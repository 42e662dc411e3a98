<#-- An outlet's page for GitHub: the same record as outlet.ftlh. -->
# ${outlet}

**What this page can't tell you.** It lists what this report holds of ${outlet}: ${texts?size} of its texts, ${events} of its events. <#if events lt fewest>That is too little to describe an outlet: below ${fewest} events no pattern is worded. </#if>Which events it left alone is not in these files. Counts of different events do not compare.

Texts: ${texts?size} · Events: ${events} · Words read: ${words} · Dates: ${dates}

| Text | Date | Event | Words | Hedges | Attributions | Loaded terms |
|---|---|---|--:|--:|--:|--:|
<#list texts as t>
| [${t.title}](${t.href}) | ${t.date} | [${t.event.label}](${t.event.href}) | ${t.words} | ${t.hedges} | ${t.attributions} | ${t.loaded} |
</#list>

<#list panels as panel>
## ${panel.name}

| Event | ${panel.unit} | 95 % interval | median of the others |
|---|--:|---|--:|
<#list panel.rows as r>
| [${r.event.label}](${r.event.href}) | [${r.value}](${r.href}) | ${r.interval} | ${r.others} |
</#list>

<#if panel.hidden gt 0>
The newest ${panel.rows?size} of ${panel.rows?size + panel.hidden} texts.

</#if>
${panel.verdict}

</#list>
<#list terms + [sources, credits] as group>
## ${group.name}

<#if group.terms?has_content>
${group.distinct} different, ${group.places} places in all.

</#if>
<#list group.terms as t>
- [${t.term}](${t.href}): ${t.count}
<#else>
None found.
</#list>

</#list>
