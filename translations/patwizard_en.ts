<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>cli::FindCommand</name>
    <message numerus="yes">
        <source>Looked at %n file(s), %1 MB …</source>
        <translation>
            <numerusform>Looked at %n file, %1 MB …</numerusform>
            <numerusform>Looked at %n files, %1 MB …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: no copy was found in %n file(s).</source>
        <translation>
            <numerusform>%1: no copy was found in %n file.</numerusform>
            <numerusform>%1: no copy was found in %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::Checking</name>
    <message numerus="yes">
        <source>Stopped after %n token(s).</source>
        <translation>
            <numerusform>Stopped after %n token.</numerusform>
            <numerusform>Stopped after %n tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) checked.</source>
        <translation>
            <numerusform>%n token checked.</numerusform>
            <numerusform>%n tokens checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) could not be checked.</source>
        <translation>
            <numerusform>%n token could not be checked.</numerusform>
            <numerusform>%n tokens could not be checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) need(s) attention.</source>
        <translation>
            <numerusform>%n token needs attention.</numerusform>
            <numerusform>%n tokens need attention.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n more token(s) show what came of their checks.</source>
        <translation>
            <numerusform>The row of %n more token shows what came of its check.</numerusform>
            <numerusform>The rows of %n more tokens show what came of their checks.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::DetailsPanel</name>
    <message numerus="yes">
        <source>%n tokens selected</source>
        <translation>
            <numerusform>%n token selected</numerusform>
            <numerusform>%n tokens selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::RemovalDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::Removing</name>
    <message numerus="yes">
        <source>%n token(s) removed from the keychain and from this list.</source>
        <translation>
            <numerusform>%n token removed from the keychain and from this list.</numerusform>
            <numerusform>%n tokens removed from the keychain and from this list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>overview::ResultLine</name>
    <message numerus="yes">
        <source>%1 %n second(s) left.</source>
        <translation>
            <numerusform>%1 %n second left.</numerusform>
            <numerusform>%1 %n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::AuthorityField</name>
    <message numerus="yes">
        <source>And %n more certificate(s).</source>
        <translation>
            <numerusform>And %n more certificate.</numerusform>
            <numerusform>And %n more certificates.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>preferences::ReminderField</name>
    <message numerus="yes">
        <source>%n day(s) before</source>
        <translation>
            <numerusform>%n day before</numerusform>
            <numerusform>%n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::CopiesDialog</name>
    <message numerus="yes">
        <source>Looking for copies: %n file(s), %1…</source>
        <translation>
            <numerusform>Looking for copies: %n file, %1…</numerusform>
            <numerusform>Looking for copies: %n files, %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies were found.</source>
        <translation>
            <numerusform>%n copy was found.</numerusform>
            <numerusform>%n copies were found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s), but that was not all.</source>
        <translation>
            <numerusform>No copy was found in %n file, but that was not all.</numerusform>
            <numerusform>No copy was found in %n files, but that was not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No copy was found in %n file(s).</source>
        <translation>
            <numerusform>No copy was found in %n file.</numerusform>
            <numerusform>No copy was found in %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n more lines.</source>
        <translation>
            <numerusform>There is %n more line.</numerusform>
            <numerusform>There are %n more lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PasswordCopy</name>
    <message numerus="yes">
        <source>Copied: %n second(s) left.</source>
        <translation>
            <numerusform>Copied: %n second left.</numerusform>
            <numerusform>Copied: %n seconds left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::PauseNote</name>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more second(s).</source>
        <translation>
            <numerusform>Azure DevOps asks for a pause of %n more second.</numerusform>
            <numerusform>Azure DevOps asks for a pause of %n more seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Azure DevOps asks for a pause of %n more minute(s).</source>
        <translation>
            <numerusform>Azure DevOps asks for a pause of %n more minute.</numerusform>
            <numerusform>Azure DevOps asks for a pause of %n more minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asked for %n minute(s), but PAT Wizard waits ten minutes at most.</source>
        <translation>
            <numerusform>It asked for %n minute, but PAT Wizard waits ten minutes at most.</numerusform>
            <numerusform>It asked for %n minutes, but PAT Wizard waits ten minutes at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>widgets::ReminderExport</name>
    <message numerus="yes">
        <source>Export reminders of %n token(s)</source>
        <translation>
            <numerusform>Export reminders of %n token</numerusform>
            <numerusform>Export reminders of %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders of %n token(s) are written: %1</source>
        <translation>
            <numerusform>Reminders of %n token are written: %1</numerusform>
            <numerusform>Reminders of %n tokens are written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::CreateSteps</name>
    <message numerus="yes">
        <source>Choose %n day(s). If only less is allowed, set the same here.</source>
        <translation>
            <numerusform>Choose %n day. If only less is allowed, set the same here.</numerusform>
            <numerusform>Choose %n days. If only less is allowed, set the same here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::DonePage</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wizard::LifespanChoice</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::Attention</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
    <message numerus="yes">
        <source>Check again in %n minute(s).</source>
        <translation>
            <numerusform>Check again in %n minute.</numerusform>
            <numerusform>Check again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::CommandWords</name>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n second(s).</source>
        <translation>
            <numerusform>An answer asked for a pause. Check again in %n second.</numerusform>
            <numerusform>An answer asked for a pause. Check again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>An answer asked for a pause. Check again in %n minute(s).</source>
        <translation>
            <numerusform>An answer asked for a pause. Check again in %n minute.</numerusform>
            <numerusform>An answer asked for a pause. Check again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::CopyWords</name>
    <message numerus="yes">
        <source>%1 in the environment of %2 and %n other process(es)</source>
        <translation>
            <numerusform>%1 in the environment of %2 and %n other process</numerusform>
            <numerusform>%1 in the environment of %2 and %n other processes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The environment of %n process(es) of yours that let nobody read it was not looked at.</source>
        <translation>
            <numerusform>The environment of %n process of yours that lets nobody read it was not looked at.</numerusform>
            <numerusform>The environment of %n processes of yours that let nobody read it was not looked at.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::StandingWords</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <extracomment>When a token expired.</extracomment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wording::TokenWords</name>
    <message numerus="yes">
        <source>This text contains %n different token(s).</source>
        <translation>
            <numerusform>This text contains %n token.</numerusform>
            <numerusform>This text contains %n different tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This does not look like a token: it has %n character(s), but a token has 84 or 52.</source>
        <translation>
            <numerusform>This does not look like a token: it has %n character, but a token has 84 or 52.</numerusform>
            <numerusform>This does not look like a token: it has %n characters, but a token has 84 or 52.</numerusform>
        </translation>
    </message>
</context>
</TS>
