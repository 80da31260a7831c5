<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>wizard::CreatePage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message numerus="yes">
        <source>%n day(s) from now</source>
        <translation>
            <numerusform>%n day from now</numerusform>
            <numerusform>%n days from now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::CheckWords</name>
    <message numerus="yes">
        <source>Check again in %n second(s).</source>
        <translation>
            <numerusform>Check again in %n second.</numerusform>
            <numerusform>Check again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message numerus="yes">
        <source>This looks like the beginning or the end of a token: %n character(s), so something is missing.</source>
        <translation>
            <numerusform>This looks like the beginning or the end of a token: %n character, so something is missing.</numerusform>
            <numerusform>This looks like the beginning or the end of a token: %n characters, so something is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This has an unusual shape for a token: %n character(s) instead of 84 or 52.</source>
        <translation>
            <numerusform>This has an unusual shape for a token: %n character instead of 84 or 52.</numerusform>
            <numerusform>This has an unusual shape for a token: %n characters instead of 84 or 52.</numerusform>
        </translation>
    </message>
</context>
</TS>
