// Each way of running a script that text could try; each would set the title.
export const attacks = `---
profile: general
---

You must file <script>document.title='broken'</script> the report by Friday <img src=x onerror="document.title='broken'">.

You must click [here](javascript:document.title='broken') and [there](command:workbench.action.closeAllEditors) today.

You must send "><svg onload=document.title='broken'> to Dana now. You must not wait \`\${document.title='broken'}\`.

You must complete the training today. You must bring the form.
`
