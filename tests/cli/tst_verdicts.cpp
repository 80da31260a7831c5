// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "azuredevops/checkcases.h"
#include "cli/program.h"
#include "keychain/systemkeychain.h"
#include "library/tokenlibrary.h"
#include "support/outcome.h"
#include "wording/codes.h"

#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using azuredevops::Access;
using azuredevops::State;
using azuredevops::Verdict;
using practice::Endpoint;
using practice::TokenKind;

namespace {

int exitOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Works: return 0;
    case Verdict::Limited: return 4;
    case Verdict::Refused: return 3;
    case Verdict::Unchecked: return 5;
    }
    Q_UNREACHABLE();
}

library::Place placeOf(const test::CheckCase &row, const QString &name)
{
    const QString organization = QString::fromLatin1(row.organization);
    return {azuredevops::Organization::fromText(organization).value(), name};
}

library::TokenLibrary tokenLibrary()
{
    return library::TokenLibrary(qEnvironmentVariable("XDG_DATA_HOME") + u"/patwizard"_s);
}

} // namespace

/// Every row of the checks, through real processes and a real keyring.
class tst_Verdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void add_data() { rows(); }
    void add();
    void check_data() { rows(); }
    void check();

private:
    static void rows();
    void prepare(const test::CheckCase &row);
    static QStringList options(const test::CheckCase &row);
    void lookAtRequests(const test::CheckCase &row) const;
    void lookAtMeasurements(const test::CheckCase &row, const QJsonObject &token) const;
    [[nodiscard]] bool hasFallen(const test::CheckCase &row, Endpoint endpoint) const;
    [[nodiscard]] bool store(const test::CheckCase &row, const QString &name);

    practice::Organization m_practice;
    practice::DeadEnds m_deadEnds;
    std::optional<test::Program> m_program; // new for each test
    keychain::SystemKeychain m_keychain;
};

void tst_Verdicts::initTestCase()
{
    QVERIFY(m_practice.start() && m_deadEnds.start());
}

void tst_Verdicts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_practice.clear();
    m_practice.forgetRequests();
    m_program.emplace(m_practice);
}

void tst_Verdicts::prepare(const test::CheckCase &row)
{
    if (row.fault)
        m_practice.misbehave(row.where, *row.fault, practice::Lasting::UntilCleared, row.argument);
    if (row.deadEnd)
        m_program->setProxy(m_deadEnds.proxy(*row.deadEnd));
    if (row.proxy)
        m_program->spellProxy(QString::fromLatin1(row.proxy));
}

void tst_Verdicts::rows()
{
    QTest::addColumn<const test::CheckCase *>("row");
    for (const test::CheckCase &each : test::checkCases())
        QTest::newRow(each.name) << &each;
}

QStringList tst_Verdicts::options(const test::CheckCase &row)
{
    return {u"--needs"_s, row.needsDiff ? u"code,members,diff"_s : u"code,members"_s,
            u"--timeout"_s, row.endsByDeadline ? u"1"_s : u"20"_s};
}

/// A token is sent to three hosts, to none of them twice for one answer, and goes no further
/// than to the first question unless it is accepted.
void tst_Verdicts::lookAtRequests(const test::CheckCase &row) const
{
    QCOMPARE(m_practice.unexpected().size(), 0);
    QList<Endpoint> asked;
    for (const practice::Request &request : m_practice.requests()) {
        QVERIFY(request.endpoint);
        asked += *request.endpoint;
        QCOMPARE(request.host, practice::row(*request.endpoint).host);
        QCOMPARE(request.token, practice::row(row.token).key.toByteArray());
        QCOMPARE(practice::headerValue(request.headers, "X-TFS-FedAuthRedirect"), "Suppress");
        QCOMPARE(practice::headerValue(request.headers, "Accept"), "application/json");
    }
    if (!asked.isEmpty()) // who is asked before anything else; the others come in any order
        QCOMPARE(asked.constFirst(), Endpoint::ConnectionData);
    std::ranges::sort(asked);
    auto expected = test::asked(row);
    expected.removeIf([&](Endpoint endpoint) { return hasFallen(row, endpoint); });
    QCOMPARE(asked, expected);
}

bool tst_Verdicts::hasFallen(const test::CheckCase &row, Endpoint endpoint) const
{
    return row.mayFall == endpoint && m_practice.reached(endpoint) == 0;
}

/// Each as it was measured, whatever became of the others.
void tst_Verdicts::lookAtMeasurements(const test::CheckCase &row, const QJsonObject &token) const
{
    const auto state = [&](Endpoint endpoint) {
        return hasFallen(row, endpoint) ? State::Unknown : test::measured(row, endpoint);
    };
    const auto word = [&](Endpoint endpoint) { return wording::code(state(endpoint)); };
    const QJsonObject capabilities{{u"pull_requests"_s, word(Endpoint::Code)},
                                   {u"reviewers"_s, word(Endpoint::Members)},
                                   {u"diff"_s, word(Endpoint::Features)}};
    QCOMPARE(token[u"capabilities"_s].toObject(), capabilities);
    QCOMPARE(token[u"account"_s].isObject(), test::isAccepted(row));

    const State features = state(Endpoint::Features);
    const Access access = features == State::Works ? Access::Full
        : features == State::Refused               ? Access::Custom
                                                   : Access::Unknown;
    QCOMPARE(token[u"access"_s].toString(), wording::code(access));
    if (row.verdict == Verdict::Works)
        QCOMPARE(access, row.access);
    const State global = state(Endpoint::Profile);
    QCOMPARE(token[u"global"_s], global == State::Works ? QJsonValue(true) : QJsonValue());
}

void tst_Verdicts::add()
{
    QFETCH(const test::CheckCase *, row);
    prepare(*row);
    const QString name = QString::fromLatin1(row->name);
    const QString organization = QString::fromLatin1(row->organization);

    const auto ended
        = m_program->run(QStringList{u"add"_s, organization, u"--name"_s, name} + options(*row),
                         m_practice.token(row->token));

    QCOMPARE(ended.code, exitOf(row->verdict));
    const bool works = row->verdict == Verdict::Works;
    QCOMPARE(ended.out.isEmpty(), !works);
    if (!works) {
        const QByteArray line
            = "patwizard: " + organization.toLatin1() + '/' + name.toLatin1() + ": ";
        const QByteArray all = '\n' + ended.err;
        QVERIFY2(all.contains('\n' + line + wording::code(row->cause).toLatin1() + ": "),
                 all.constData());
        QVERIFY(all.contains('\n' + line + "not_stored: "));
    }
    QVERIFY2(ended.err.contains(row->says), ended.err.constData());
    QCOMPARE(ended.err.contains("use --timeout"), row->cause == azuredevops::Cause::TimedOut);
    lookAtRequests(*row);

    const library::Place place = placeOf(*row, name);
    const auto secret = test::outcome<keychain::ReadEntryResult>(m_keychain.read(place.key()));
    QVERIFY(secret.has_value());
    QCOMPARE(bool(*secret), works);
    if (works)
        QCOMPARE(secret->value().reveal(), m_practice.token(row->token));
}

bool tst_Verdicts::store(const test::CheckCase &row, const QString &name)
{
    const library::Place place = placeOf(row, name);
    const auto token = token::Token::fromText(QString::fromLatin1(m_practice.token(row.token)));
    azuredevops::CheckReport report;
    report.checked = QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC);
    const auto written
        = test::outcome<keychain::WriteEntryResult>(m_keychain.write(place.key(), *token));
    return written && *written
        && tokenLibrary().put(
            library::newRecord(place, place.name, *token, report, QDate(2027, 1, 31)));
}

void tst_Verdicts::check()
{
    QFETCH(const test::CheckCase *, row);
    QVERIFY(store(*row, u"checked"_s));
    prepare(*row);
    const QString organization = QString::fromLatin1(row->organization);

    const auto ended = m_program->run(
        QStringList{u"check"_s, organization + "/checked"_L1, u"--json"_s} + options(*row));

    QCOMPARE(ended.code, exitOf(row->verdict));
    QCOMPARE(ended.json()[u"schema"_s].toInt(), 1);
    QCOMPARE(ended.json()[u"tokens"_s].toArray().size(), 1);
    const QJsonObject token = ended.json()[u"tokens"_s][0].toObject();
    QCOMPARE(token[u"organization"_s].toString(), organization);
    QCOMPARE(token[u"name"_s].toString(), u"checked"_s);
    QCOMPARE(token[u"verdict"_s].toString(), wording::code(row->verdict));
    QCOMPARE(token[u"code"_s].toString(), wording::code(row->cause));
    QCOMPARE(token[u"expires"_s].toString(), u"2027-01-31"_s);
    QVERIFY(token[u"checked"_s].toString() > u"2026-01-02"_s);
    QVERIFY2(ended.err.contains(row->says), ended.err.constData());
    lookAtMeasurements(*row, token);
    lookAtRequests(*row);

    // The library has taken it over, and the token is still there, whatever came of it.
    const auto records = tokenLibrary().records().value();
    const auto record = std::ranges::find(records, organization + "/checked"_L1,
                                          [](const auto &each) { return each.place.key(); });
    QCOMPARE(record->current.lastCheck->verdict, row->verdict);
    QCOMPARE(record->current.lastCheck->cause, row->cause);
    const auto secret
        = test::outcome<keychain::ReadEntryResult>(m_keychain.read(organization + "/checked"_L1));
    QVERIFY(secret && *secret);
}

QTEST_GUILESS_MAIN(tst_Verdicts)
#include "tst_verdicts.moc"
