// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/commandcases.h"

#include "token/sampletoken.h"

#include <QDateTime>

#include <array>

namespace test {
namespace {

constexpr std::array cases{
    CommandCase{"wrong_usage", 2, "patwizard list extra"},
    // As GLib ends a program that has no memory left; once it is ready for that.
    CommandCase{"cannot_go_on", 1,
                "mkfifo \"$ROOM/never\"; \"$PATWIZARD\" inspect <>\"$ROOM/never\" &\n"
                "until grep -q '^SigCgt:.*[13579bdf].$' /proc/$!/status; do sleep 0.05; done\n"
                "kill -TRAP $!; wait $!"},
    CommandCase{"no_display", 1,
                "unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM; patwizard setup fabrikam"},
    CommandCase{"no_token_given", 2, "patwizard add fabrikam </dev/null"},
    CommandCase{"secret_in_arguments", 2, "patwizard add fabrikam --name $(give full) </dev/null"},
    CommandCase{"input_in_arguments", 2,
                "printf hunter2 | patwizard add fabrikam --needs hunter2 --name x\n"
                "printf letmein7 | patwizard add letmein7"},
    CommandCase{"not_stored", 3, "give revoked | patwizard add fabrikam --name refused"},
    CommandCase{"name_taken", 2,
                "give full | patwizard add fabrikam --name taken >/dev/null || exit 99\n"
                "give custom | patwizard add fabrikam --name taken"},
    CommandCase{"another_secret", 6,
                "give custom | patwizard add fabrikam --name theirs >/dev/null || exit 99\n"
                "put() { secret-tool store --label theirs xdg:schema org.qt.keychain \\\n"
                "    type plaintext server patwizard user fabrikam/theirs || exit 99; }\n"
                "echo two words | put\n"
                "patwizard token fabrikam/theirs 2>&1 | grep ': another_secret: ' || exit 98\n"
                "give full | put\n"
                "give renewed | patwizard replace fabrikam/theirs"},
    CommandCase{"no_such_token", 6, "patwizard token contoso"},
    CommandCase{"nothing_stored", 0, "patwizard list"},
    CommandCase{"ambiguous", 2,
                "for name in one two; do\n"
                "    give full | patwizard add fabrikam --name $name >/dev/null || exit 99\n"
                "done\n"
                "patwizard token fabrikam"},
    CommandCase{"global_token", 0, "give global | patwizard add fabrikam --name global"},
    CommandCase{"expires_far_ahead", 0,
                "give full | patwizard add fabrikam --name far --expires 2099-01-31"},
    CommandCase{"same_token", 2,
                "give full | patwizard add fabrikam --name same >/dev/null || exit 99\n"
                "give full | patwizard replace fabrikam/same"},
    CommandCase{"not_replaced", 3,
                "give full | patwizard add fabrikam --name kept >/dev/null || exit 99\n"
                "give revoked | patwizard replace fabrikam/kept"},
    CommandCase{"old_not_revoked", 0,
                "give custom | patwizard add fabrikam --name old >/dev/null || exit 99\n"
                "give renewed | patwizard replace fabrikam/old >/dev/null || exit 99\n"
                "patwizard list"},
    CommandCase{"old_token_works", 4,
                "give custom | patwizard add fabrikam --name working >/dev/null || exit 99\n"
                "give renewed | patwizard replace fabrikam/working >/dev/null || exit 99\n"
                "patwizard replace fabrikam/working --prove-revoked"},
    CommandCase{"expires_soon", 0,
                "give full | patwizard add fabrikam --name ending --expires $(date -u -d 1day +%F) "
                ">/dev/null || exit 99\n"
                "patwizard check fabrikam/ending"},
    CommandCase{"recorded_date_wrong", 0,
                "give full | patwizard add fabrikam --name dated --expires 2099-01-31 >/dev/null "
                "|| exit 99\n"
                "sed -i s/2099-01-31/2026-01-31/ \"$LIST\"; patwizard check fabrikam/dated"},
    CommandCase{"lost_pull_requests", 4,
                "give members | patwizard add fabrikam --name lost_pull_requests --unchecked "
                ">/dev/null 2>&1\n"
                "remember pull_requests '\"works\"'; patwizard check fabrikam/lost_pull_requests"},
    CommandCase{"lost_reviewers", 4,
                "give code-read | patwizard add fabrikam --name lost_reviewers --unchecked "
                ">/dev/null 2>&1\n"
                "remember reviewers '\"works\"'; patwizard check fabrikam/lost_reviewers"},
    CommandCase{
        "lost_diff", 0,
        "give custom | patwizard add fabrikam --name lost_diff --unchecked >/dev/null 2>&1\n"
        "remember diff '\"works\"'; patwizard check fabrikam/lost_diff"},
    CommandCase{
        "gained_pull_requests", 0,
        "give full | patwizard add fabrikam --name gained_pull_requests --unchecked >/dev/null "
        "2>&1\n"
        "remember pull_requests '\"refused\"'; patwizard check fabrikam/gained_pull_requests"},
    CommandCase{
        "gained_reviewers", 0,
        "give full | patwizard add fabrikam --name gained_reviewers --unchecked >/dev/null 2>&1\n"
        "remember reviewers '\"refused\"'; patwizard check fabrikam/gained_reviewers"},
    CommandCase{
        "gained_diff", 0,
        "give full | patwizard add fabrikam --name gained_diff --unchecked >/dev/null 2>&1\n"
        "remember diff '\"refused\"'; patwizard check fabrikam/gained_diff"},
    CommandCase{
        "other_account", 0,
        "give full | patwizard add fabrikam --name other_account --unchecked >/dev/null 2>&1\n"
        "remember id '\"another\"'; patwizard check fabrikam/other_account"},
    CommandCase{
        "became_global", 0,
        "give global | patwizard add fabrikam --name became_global --unchecked >/dev/null 2>&1\n"
        "remember global false; patwizard check fabrikam/became_global"},
    CommandCase{
        "became_refused", 3,
        "give revoked | patwizard add fabrikam --name became_refused --unchecked >/dev/null 2>&1\n"
        "remember verdict '\"works\"'; patwizard check fabrikam/became_refused"},
    CommandCase{"accepted_again", 0,
                "give full | patwizard add fabrikam --name accepted_again >/dev/null 2>&1\n"
                "remember verdict '\"refused\"'; patwizard check fabrikam/accepted_again"},
    CommandCase{"pause_asked", 0, "give full | patwizard add fabrikam --name asked", false, false,
                practice::Fault::SlowDown},
    CommandCase{"certificate_not_usable", 2,
                "mkdir -p \"$ROOM/patwizard\"; export XDG_CONFIG_HOME=\"$ROOM\"\n"
                "printf '%s\\n' '[General]' authorityFile=/nowhere/ca.pem language= lifespan=90 "
                "proxy=system proxyHost= proxyPort=8080 'reminderDays=30 7' version=1 "
                ">\"$ROOM/patwizard/patwizard.conf\"\n"
                "give full | \"$PATWIZARD\" add fabrikam --name uncertain"},
    CommandCase{"settings_damaged", 1,
                "mkdir -p \"$ROOM/patwizard\"; export XDG_CONFIG_HOME=\"$ROOM\"\n"
                "echo '[General' >\"$ROOM/patwizard/patwizard.conf\"; patwizard check"},
    CommandCase{"settings_newer", 1,
                "mkdir -p \"$ROOM/patwizard\"; export XDG_CONFIG_HOME=\"$ROOM\"\n"
                "echo version=2 >\"$ROOM/patwizard/patwizard.conf\"; patwizard check"},
    CommandCase{"settings_cannot_read", 1,
                "mkdir -p \"$ROOM/patwizard/patwizard.conf\"; export XDG_CONFIG_HOME=\"$ROOM\"\n"
                "patwizard check"},
    CommandCase{"output_is_a_terminal", 2,
                "script --quiet --return --command '\"$PATWIZARD\" token fabrikam/x' /dev/null"},
    CommandCase{"output_failed", 1, "patwizard inspect </dev/null >/dev/full"},
    CommandCase{"command_not_found", 127, "\"$PATWIZARD\" run fabrikam/x -- no-such-command-here"},
    CommandCase{
        "cannot_execute", 126,
        "give full | patwizard add fabrikam --name runs >/dev/null || exit 99\n"
        "echo >\"$ROOM/data/text\"; \"$PATWIZARD\" run fabrikam/runs -- \"$ROOM/data/text\""},
    CommandCase{"too_short_to_find", 5,
                "printf 7letter | patwizard add fabrikam --name short --as-is --unchecked "
                ">/dev/null 2>&1\n"
                "patwizard find fabrikam/short"},

    CommandCase{"git_request_not_understood", 2, "echo x | patwizard credential get"},
    CommandCase{"git_not_encrypted", 2,
                "echo url=http://dev.azure.com/fabrikam | patwizard credential get"},
    CommandCase{"git_no_organization", 2,
                "echo url=https://dev.azure.com/_git/x | patwizard credential get"},
    CommandCase{"git_no_token", 6,
                "echo url=https://dev.azure.com/fabrikam | patwizard credential get"},
    CommandCase{"git_token_refused", 3,
                "give revoked | patwizard add fabrikam --name git_refused --unchecked >/dev/null "
                "2>&1\n"
                "echo url=https://dev.azure.com/fabrikam | patwizard credential get"},
    CommandCase{"git_token_without_code", 4,
                "give members | patwizard add fabrikam --name git_members --unchecked >/dev/null "
                "2>&1\n"
                "echo url=https://dev.azure.com/fabrikam | patwizard credential get"},
    CommandCase{
        "git_token_past_its_end", 0,
        "known=',\"expires\":\"2026-01-31\"'; know\n"
        "give full | secret-tool store --label=x server patwizard user fabrikam/unknown type "
        "plaintext\n"
        "echo url=https://dev.azure.com/fabrikam | patwizard credential get; code=$?\n"
        "secret-tool clear server patwizard user fabrikam/unknown; exit $code"},
    CommandCase{"refused_by_git", 0,
                "give full | patwizard add fabrikam --name git_erased >/dev/null 2>&1\n"
                "printf 'url=https://dev.azure.com/fabrikam\\npassword=%s\\n' \"$(give full)\" |\n"
                "patwizard credential erase"},
    CommandCase{"git_not_found", 1, "PATH=/nowhere; patwizard git status"},
    CommandCase{"git_no_repository", 1, "cd /; patwizard git on --local"},
    CommandCase{"git_failed", 1,
                "echo '[' >\"$ROOM/config\"; export GIT_CONFIG_GLOBAL=\"$ROOM/config\"\n"
                "patwizard git on"},
    CommandCase{"no_notification_service", 1, "patwizard remind"},
    CommandCase{"not_reminded", 1,
                "export XDG_DATA_HOME=\"$ROOM\"; mkdir -p \"$ROOM/patwizard/notices.json.lock\"\n"
                "patwizard remind"},
    CommandCase{"reminders_not_switched", 1,
                "export XDG_CONFIG_HOME=\"$ROOM\"; : >\"$ROOM/autostart\"; patwizard remind --on"},

    CommandCase{"library_damaged", 1, "echo '{' >\"$LIST\"; patwizard list"},
    CommandCase{"library_newer", 1, "echo '{\"version\":2}' >\"$LIST\"; patwizard list"},
    CommandCase{"library_busy", 1, "give full | patwizard add fabrikam --name unlisted", true},
    CommandCase{"token_claimed", 1, "give full | patwizard add fabrikam --name claimed", false,
                true},
    // A replacement that was interrupted, by a token that is refused for now, but not dead.
    CommandCase{"token_change_unfinished", 1,
                "give global-blocked | patwizard add fabrikam --name other --unchecked >/dev/null\n"
                "facts='\"stored\":\"2026-11-01T00:00:00Z\",\"entry\":\"fabrikam'\n"
                "half='\"organization\":\"fabrikam\",\"name\":\"half\",\"needs\":[\"code\"]'\n"
                "echo "
                "\"{\\\"version\\\":1,\\\"tokens\\\":[],\\\"pending\\\":[{\\\"change\\\":"
                "\\\"replace\\\",\"\\\n"
                "\"\\\"record\\\":{$half,$facts/other\\\",\\\"old\\\":[{$facts/half/1\\\"}]}}]}\" "
                ">\"$LIST\"\n"
                "give full | patwizard add fabrikam --name half"},
    CommandCase{"library_cannot_read", 1, "mkdir \"$LIST\"; patwizard list"},
    // A disk that takes not one byte more.
    CommandCase{"library_cannot_write", 1,
                "trap '' XFSZ; ulimit -f 0\n"
                "give full | patwizard add fabrikam --name unlisted"},
    // It could still be read: what is there may be removed.
    CommandCase{"library_too_large", 1,
                "{ printf '{\"version\":1,\"tokens\":[],\"rest\":\"'\n"
                "head -c 16000000 /dev/zero | tr '\\0' a; printf '\"}'; } >\"$LIST\"\n"
                "give full | patwizard add fabrikam --name unlisted"},

    CommandCase{"keychain_no_session_bus", 6,
                "export DBUS_SESSION_BUS_ADDRESS=unix:path=/nowhere; patwizard token fabrikam/x"},
    CommandCase{"keychain_no_service", 6,
                "\"$SESSION\" --no-keyring -- \"$PATWIZARD\" token fabrikam/x"},
    // The dynamic loader stops at the first file of that name, even at an empty one.
    CommandCase{"keychain_library_missing", 6,
                ": >\"$ROOM/libsecret-1.so.0\"; export LD_LIBRARY_PATH=\"$ROOM\"\n"
                "patwizard token fabrikam/x"},
    CommandCase{"keychain_no_answer", 6,
                "\"$SESSION\" -- sh -c 'set -- $(dbus-send --session --print-reply "
                "--dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID "
                "string:org.freedesktop.secrets) || exit 99\n"
                "eval keyring=\\${$#}; kill -STOP $keyring\n"
                "\"$PATWIZARD\" token fabrikam/x --timeout 1; code=$?\n"
                "kill -CONT $keyring; exit $code'"},
    CommandCase{"keychain_no_collection", 6,
                "\"$SESSION\" --empty-keyring -- \"$PATWIZARD\" token fabrikam/x"},
    CommandCase{"keychain_locked", 6,
                "\"$SESSION\" -- sh -c 'dbus-send --session --print-reply "
                "--dest=org.freedesktop.secrets /org/freedesktop/secrets "
                "org.freedesktop.Secret.Service.Lock "
                "array:objpath:/org/freedesktop/secrets/collection/login >/dev/null || exit 99\n"
                "\"$PATWIZARD\" token fabrikam/x'"},
    // The bus ends while the keyring keeps us waiting.
    CommandCase{"keychain_gone", 6,
                "\"$SESSION\" -- sh -c 'owner() { set -- $(dbus-send --session --print-reply "
                "--dest=org.freedesktop.DBus / org.freedesktop.DBus.GetConnectionUnixProcessID "
                "string:$1) || exit 99; eval echo \\${$#}; }\n"
                "keyring=$(owner org.freedesktop.secrets); bus=$(owner org.freedesktop.DBus)\n"
                "kill -STOP $keyring; \"$PATWIZARD\" token fabrikam/x & sleep 2\n"
                "kill -KILL $bus; wait $!; code=$?; kill -CONT $keyring; exit $code'"},
    CommandCase{"keychain_denied", 6,
                "give full | patwizard add fabrikam --name denied >/dev/null || exit 99\n"
                "ln -s \"$LYING_LIBSECRET\" \"$ROOM/libsecret-1.so.0\"\n"
                "REFUSES=1 LD_LIBRARY_PATH=\"$ROOM\" patwizard token fabrikam/denied"},
    CommandCase{"keychain_temporary", 0,
                "give full | \"$SESSION\" -- sh -c 'dbus-send --session --print-reply "
                "--dest=org.freedesktop.secrets /org/freedesktop/secrets "
                "org.freedesktop.Secret.Service.SetAlias string:default "
                "objpath:/org/freedesktop/secrets/collection/session >/dev/null || exit 99\n"
                "\"$PATWIZARD\" add fabrikam --name fleeting --ca-file \"$CA\"'"},
    CommandCase{"keychain_not_found", 6, "know; patwizard token fabrikam/x"},
    CommandCase{"keychain_mismatch", 6,
                "ln -s \"$LYING_LIBSECRET\" \"$ROOM/libsecret-1.so.0\"\n"
                "give full | LD_LIBRARY_PATH=\"$ROOM\" patwizard add fabrikam --name mismatch"},
    CommandCase{"keychain_failed", 6, "export QT_NO_GLIB=1; patwizard token fabrikam/x"},
};

constexpr std::array states{
    StateCase{"refused", "give revoked | patwizard add fabrikam --name refused --unchecked"},
    StateCase{"expired", "known=',\"expires\":\"2026-01-31\"'; know"},
    StateCase{"missing", "know; patwizard check"},
    StateCase{"lacking", "give code-read | patwizard add fabrikam --name lacking --unchecked"},
    StateCase{"expires_soon",
              "give full | patwizard add fabrikam --name soon --expires $(date -u -d 1day +%F)"},
    StateCase{"could_not_be_checked",
              "give conditional-access | patwizard add fabrikam --name unchecked --unchecked"},
    StateCase{"not_checked", "know"},
    StateCase{"works_without_diff", "give custom | patwizard add fabrikam --name no-diff"},
    StateCase{"works", "give full | patwizard add fabrikam --name all"},
};

QByteArray json(const char *kind, bool plausible, const char *created, const char *problems,
                const char *cleaned)
{
    return QByteArray(R"({"schema":1,"kind":")") + kind + R"(","plausible":)"
        + (plausible ? "true" : "false") + R"(,"created":)" + created + R"(,"problems":[)"
        + problems + R"(],"cleaned":[)" + cleaned + "]}";
}

QByteArray jsonOfCurrent(const char *cleaned)
{
    return json("azure_devops_84", true, R"("2026-02")", "", cleaned);
}

/// As its bytes, of which toUtf8() makes the same again.
QString utf16(const QString &text)
{
    QString result;
    for (const QChar c : text)
        result += QString(c) + QChar(u'\0');
    return result;
}

} // namespace

std::span<const CommandCase> commandCases()
{
    return cases;
}

std::span<const StateCase> stateCases()
{
    return states;
}

QList<InspectCase> inspectCases()
{
    const QString now = currentToken();
    const QString old = olderToken();
    const QString jwt
        = QString::fromLatin1(QByteArray(R"({"typ":"JWT","alg":"none"})").toBase64()) + u".e30."_s;
    return {
        {"84 characters", now, jsonOfCurrent("")},
        {"52 characters", old, json("azure_devops_52", true, "null", "", "")},
        {"with a line break and quotes", u'"' + now + "\"\n"_L1,
         jsonOfCurrent(R"("line_breaks","quotes")")},
        {"with blanks", u' ' + now, jsonOfCurrent(R"("blanks")")},
        {"with a zero-width space", now + u'\u200b', jsonOfCurrent(R"("invisibles")")},
        {"as a header", "Authorization: Basic "_L1 + base64(u':' + now),
         jsonOfCurrent(R"("basic_header")")},
        {"doubled", now + now, jsonOfCurrent(R"("doubled")")},
        {"mistyped", (old.startsWith(u'a') ? u'b' : u'a') + old.sliced(1),
         json("azure_devops_52", false, "null", R"("wrong_checksum")", "")},
        {"an application's", olderToken(1, applicationSecret),
         json("azure_devops_52", false, "null", R"("application_secret")", "")},
        {"a month that is none", currentToken(1, u"CZ"),
         json("azure_devops_84", false, "null", R"("wrong_date")", "")},
        {"a mark that is none", QString(now).replace(76, 4, u"AZD0"_s),
         json("azure_devops_84", false, "null", R"("wrong_mark")", "")},
        {"cut short", now.first(70), json("azure_devops_84", false, "null", R"("cut_short")", "")},
        {"too long", QString(4097, u'K'), json("unknown", false, "null", R"("too_long")", "")},
        {"with an accent", u"tokén"_s,
         json("unknown", false, "null", R"("foreign_characters")", "")},
        {"a sign-in token", jwt, json("jwt", false, "null", "", "")},
        {"GitHub's", "ghp"_L1 + u'_' + QString(36, u'a'), json("github", false, "null", "", "")},
        {"GitLab's", "gl"_L1 + "pat-"_L1 + QString(20, u'a'),
         QByteArray(json("foreign_secret", false, "null", "", "")).chopped(1)
             + R"(,"owner":"GitLab"})"},
        {"another Azure product's", QString(now).replace(76, 4, u"QQQQ"_s),
         json("azure_key", false, "null", "", "")},
        {"a private key", "-----BEGIN "_L1 + "PRIVATE KEY-----\n"_L1,
         json("private_key", false, "null", "", "")},
        {"a certificate", u"-----BEGIN CERTIFICATE-----\n"_s,
         json("certificate", false, "null", "", "")},
        {"two tokens", now + u'\n' + old,
         QByteArray(json("unknown", false, "null", R"("several_tokens")", "")).chopped(1)
             + R"(,"tokens":2})"},
        {"in other text", "PAT="_L1 + now + "\nDEBUG=1\n"_L1, jsonOfCurrent(R"("surroundings")")},
        {"in Base64", base64(now), jsonOfCurrent(R"("base64")")},
        {"an address", u"https://dev.azure.com/fabrikam"_s, json("url", false, "null", "", "")},
        {"in UTF-16", utf16(now + "\r\n"_L1), jsonOfCurrent(R"("line_breaks","utf16")")},
        {"the name that is suggested",
         "patwizard-"_L1 + QDateTime::currentDateTimeUtc().toString(u"yyyy-MM"_s),
         json("token_name", false, "null", "", "")},
        {"nothing", QString(), json("empty", false, "null", "", "")},
        {"anything", u"anything"_s, json("unknown", false, "null", "", "")},
    };
}

} // namespace test
