<#-- The first page for GitHub: the same record as index.ftlh. -->
# How outlets tell the same event

Each page lays the texts of one event side by side: what all say, what differs, on whose word, and the hedges, attributions and loaded terms in their own words. Every figure leads to the words it was counted from; nothing is rated.

Events: ${count} · Outlets: ${outlets?size} · Texts read: ${articles} · Not used: ${rejected?size}

## Events

| Event | Date | Outlets | Finding |
|---|---|---|---|
<#list events + earlier as e>
| [${e.title}](${e.href?replace("html$", "md", "r")}) | ${e.date} | <#list e.columns as c>${c.name}<#sep>, </#sep></#list> | ${e.finding} |
</#list>

## Outlets

<#list outlets as o>
- [${o.name}](${o.href?replace("html$", "md", "r")}): ${o.texts}
</#list>
<#if rejected?has_content>

## Not used

<#list rejected as r>
- ${r}
</#list>
</#if>
