"""What the page is served with."""

TITLES = {
    2: "<img src=x onerror=alert(1)>The Title 2",
    5: "The " + "longest" * 20 + " Title",
    6: '"Title" & 6</script><script>alert(2)</script>',
}
SECRET = "geheim-ü"
LIMITS = {"max_history": 6, "max_prompts": 3, "max_text": 200}
