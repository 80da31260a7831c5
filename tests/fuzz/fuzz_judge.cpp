// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// An input is an HTTP answer: status line, headers, an empty line, body. Each is judged for
// every probe, so that the files in corpus/judge/ need not say which they answer.

#include "azuredevops/judge.h"
#include "fuzz/promise.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Answer;
using azuredevops::Cause;
using azuredevops::Finding;
using azuredevops::isRefusal;
using azuredevops::judge;
using azuredevops::NetworkFailure;
using azuredevops::Probe;
using azuredevops::State;
using fuzz::promise;

namespace {

const QByteArray byteOrderMark = "\xEF\xBB\xBF";
constexpr auto anonymousId = "aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa"_L1;

QByteArray nextLine(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    const QByteArray line = bytes.first(end < 0 ? bytes.size() : end).trimmed();
    bytes = end < 0 ? QByteArray() : bytes.sliced(end + 1);
    return line;
}

Answer answerFrom(QByteArray bytes)
{
    Answer answer;
    answer.host = u"dev.azure.com"_s;
    answer.status = nextLine(bytes).split(' ').value(1).toInt();
    // The first counts; with none the clock would, and goes on between two judgements.
    answer.headers.emplace_back("Date", "Wed, 21 Oct 2015 07:28:00 GMT");
    for (QByteArray line = nextLine(bytes); !line.isEmpty(); line = nextLine(bytes)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            answer.headers.emplace_back(line.first(colon), line.sliced(colon + 1).trimmed());
    }
    answer.body = bytes;
    return answer;
}

QJsonDocument jsonIn(const Answer &answer)
{
    const bool isMarked = answer.body.startsWith(byteOrderMark);
    return QJsonDocument::fromJson(answer.body.sliced(isMarked ? byteOrderMark.size() : 0));
}

/// One state for each cause; what is no measurement stays unknown.
void checkState(Probe probe, const Finding &finding)
{
    promise((finding.state == State::Works) == (finding.cause == Cause::Works), "works");
    promise((finding.state == State::Refused) == (finding.cause == Cause::ScopeMissing), "refused");
    promise((finding.state == State::NoPermission) == (finding.cause == Cause::NoPermission),
            "no permission");
    switch (finding.cause) {
    case Cause::ScopeMissing:
        promise(probe != Probe::Connection, "scopes are measured of an accepted token only");
        break;
    case Cause::NotAMember:
    case Cause::Anonymous:
    case Cause::UnknownOrganization:
        promise(probe == Probe::Connection, "only the first answer tells whose the token is");
        break;
    default: break;
    }
}

/// azure-devops-facts §3: a 200 alone proves nothing.
void checkSuccess(Probe probe, const Answer &answer, const Finding &finding)
{
    const QJsonObject json = jsonIn(answer).object();
    const QString user = json["authenticatedUser"_L1].toObject()["id"_L1].toString();
    promise(answer.status == 200 && !json.isEmpty(), "only a 200 with JSON works");
    promise(probe == Probe::Connection || !answer.header("x-vss-userdata").isEmpty(),
            "a stranger's answer is no success");
    switch (probe) {
    case Probe::Connection:
        promise(!user.isEmpty() && user.toLower() != anonymousId
                    && (azuredevops::accountIn(answer).id == user || user.size() > 200),
                "an accepted token is somebody's");
        break;
    case Probe::Code:
    case Probe::FullAccess: promise(json["value"_L1].isArray(), "a list has entries"); break;
    case Probe::Members:
        promise(json["licenses"_L1].isArray() || !json.contains("licenses"_L1),
                "a summary lists licenses, if any");
        promise(std::any_of(json.begin(), json.end(),
                            [](const QJsonValue &value) { return value.isArray(); }),
                "a summary lists something");
        break;
    case Probe::Global: promise(json["id"_L1].isString(), "a profile is somebody's"); break;
    }
    promise(finding.host == answer.host, "whoever answered is named");
}

/// A page may come from anything between us and the service, and says anything: it is the service's
/// if its headers say so, or if nobody else has a reason to write what is in it.
bool mayBeTheirPage(const Answer &answer)
{
    if (!answer.header("x-vss-userdata").isEmpty())
        return false;
    for (const auto &[name, value] : answer.headers) {
        static const QRegularExpression theirs(u"^x-(vss|tfs)-"_s,
                                               QRegularExpression::CaseInsensitiveOption);
        if (theirs.match(QString::fromLatin1(name)).hasMatch())
            return true;
    }
    const QString page = QString::fromUtf8(answer.body).simplified();
    static const QRegularExpression title(u"<title> ?Azure DevOps[^<>]*Sign In ?</title>"_s);
    static const QRegularExpression link(
        u"https://([a-z0-9_-]+[.])*(dev[.]azure|visualstudio)[.]com/[^ '\"<>]*_signin"_s,
        QRegularExpression::CaseInsensitiveOption);
    return title.match(page).hasMatch() || link.match(page).hasMatch();
}

/// Where the table in azure-devops-facts §4 has a refusal, and nowhere else.
void checkRefusal(const Answer &answer, const Finding &finding)
{
    if (finding.cause == Cause::SignInPage && answer.status < 300)
        promise(mayBeTheirPage(answer), "only a sign-in page of theirs refuses");
    switch (answer.status) {
    case 200:
        promise(finding.cause == Cause::SignInPage || finding.cause == Cause::Anonymous,
                "a 200 refuses by a page or by the anonymous id");
        break;
    case 401:
        promise(finding.cause != Cause::SignInPage && finding.cause != Cause::Anonymous,
                "a 401 is no page");
        if (answer.header("x-tfs-serviceerror").isEmpty() && !jsonIn(answer).isObject())
            promise(finding.cause == Cause::TokenRefused, "only the service says more than no");
        break;
    case 203:
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        promise(finding.cause == Cause::SignInPage, "a 203 and a redirect refuse by a page");
        break;
    default: promise(false, "no other status refuses a token");
    }
}

bool isSigned(const Answer &answer)
{
    return !answer.header("server").isEmpty() || !answer.header("via").isEmpty();
}

bool hasMarks(const Answer &answer)
{
    const QJsonObject json = jsonIn(answer).object();
    return std::ranges::any_of(answer.headers,
                               [](const auto &header) {
                                   const QByteArray name = header.first.toLower();
                                   return name.startsWith("x-vss-") || name.startsWith("x-tfs-");
                               })
        || json["typeKey"_L1].isString() || json["message"_L1].isString();
}

void checkRedirect(const Answer &answer, const Finding &finding)
{
    const QUrl location = QUrl::fromEncoded(answer.header("location"));
    const QString host
        = location.isValid() ? QUrl(u"https://dev.azure.com/"_s).resolved(location).host() : u""_s;
    static const QRegularExpression theirs(
        u"(^|\\.)(dev\\.azure|visualstudio|login\\.microsoftonline|login\\.live|login\\.windows)\\.(com|net)$"_s);
    promise(
        (theirs.match(host).hasMatch()
         && (location.path().contains(u"_signin"_s)
             || (hasMarks(answer) && (host.startsWith(u"login.") || host.contains(u".login.")))))
            || !isRefusal(finding.cause),
        "only a sign-in page of theirs refuses");
    promise(finding.cause != Cause::RedirectedElsewhere || !finding.host.isEmpty(),
            "a redirect says where to");
}

/// What somebody else signs without any mark of the service is not the service's trouble.
void checkTrouble(const Answer &answer, const Finding &finding)
{
    promise(finding.state == State::Unknown && !isRefusal(finding.cause),
            "trouble is no verdict on a token");
    if (isSigned(answer) && !hasMarks(answer))
        promise(finding.cause != Cause::ServiceTrouble && finding.cause != Cause::RateLimited,
                "a gateway's trouble is not the service's");
}

/// Whatever the service sends, somebody has to keep it.
void checkAccount(const Answer &answer)
{
    const auto account = azuredevops::accountIn(answer);
    for (const QString &text : {account.id, account.name, account.login})
        promise(text.size() <= 201, "there is an end to a name");
}

void checkFailure(Probe probe, Answer answer)
{
    constexpr int first = int(Cause::TimedOut);
    constexpr int count = int(Cause::AnswerTooLarge) - first + 1;
    answer.failure = NetworkFailure{Cause(first + qAbs(answer.status % count)), {}};
    const Finding finding = judge(probe, answer);
    promise(finding.state == State::Unknown && !isRefusal(finding.cause)
                && finding.cause != Cause::NotAsked,
            "a network failure is no verdict on a token, and has a cause");
}

/// A byte-order mark is no error, and headers have no case.
void checkSpelling(Probe probe, Answer answer, const Finding &finding)
{
    for (auto &[name, value] : answer.headers)
        name = name.toUpper();
    if (!answer.body.startsWith(byteOrderMark))
        answer.body.prepend(byteOrderMark);
    promise(judge(probe, answer) == finding, "spelling makes no difference");
}

void check(Probe probe, const Answer &answer)
{
    const Finding finding = judge(probe, answer);
    checkState(probe, finding);
    if (finding.cause == Cause::Works)
        checkSuccess(probe, answer, finding);
    promise(probe == Probe::Connection || !isRefusal(finding.cause),
            "a token that was accepted is not refused by a later answer");
    if (isRefusal(finding.cause))
        checkRefusal(answer, finding);
    if (answer.status >= 300 && answer.status < 400)
        checkRedirect(answer, finding);
    if (answer.status == 511)
        promise(finding.state == State::Unknown && !isRefusal(finding.cause),
                "a gateway is not the service");
    if (answer.status >= 500 || answer.status == 429)
        checkTrouble(answer, finding);
    promise((finding.cause == Cause::OrganizationRenamed) == !finding.organization.isEmpty()
                && finding.organization.size() <= 201,
            "a new name is said, and where there is none, none");
    checkAccount(answer);
    promise(!finding.retryAfter || finding.retryAfter->count() >= 0, "time does not run backwards");
    static const QRegularExpression code(u"^([A-Z]{2,12}[0-9]{5,10})?$"_s);
    promise(code.match(finding.serviceCode).hasMatch(), "a code is a code");
    checkFailure(probe, answer);
    checkSpelling(probe, answer, finding);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const Answer answer
        = answerFrom(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    for (const Probe probe : azuredevops::allProbes)
        check(probe, answer);
    return 0;
}
