// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "cli/rotation.h"
#include "keychain/keyring.h"

#include <QTest>

#include <array>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using practice::TokenKind;
using test::Ended;
using test::Keyring;

namespace {

/// What becomes of the keyring that holds the secret before the program wants it.
enum class State { Open, Locked, Refused };

/// Which keyrings hold it; new entries go to the login keyring.
enum class Holders { Login, Other, Both };

} // namespace

/// Two keyrings, one of which is locked: what the program says is gone is gone, and what is there
/// it never says to be gone.
class tst_Keyrings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void reads_data() { addStates(); }
    void reads();
    void checks_data() { addStates(); }
    void checks();
    void replaces_data() { addStates(); }
    void replaces();
    void removes_data() { addStates(); }
    void removes();
    void removesWhatIsNotOnTheList_data() { addStates(); }
    void removesWhatIsNotOnTheList();
    void retires_data() { addStates(); }
    void retires();
    void cleansUp_data() { addStates(); }
    void cleansUp();
    void recovers_data() { addStates(); }
    void recovers();
    void addsNoSecondOne_data() { addStates(); }
    void addsNoSecondOne();
    void forgetsOnlyWhatIsNowhere();
    void asksNobodyWithoutAWindow_data();
    void asksNobodyWithoutAWindow();

private:
    static void addStates();
    [[nodiscard]] bool fetch();
    [[nodiscard]] bool place(const QString &suffix = {});
    [[nodiscard]] bool close();
    [[nodiscard]] bool open();
    [[nodiscard]] qsizetype copies(const QString &suffix = {}) const;
    [[nodiscard]] qsizetype placed() const { return m_holders == Holders::Both ? 2 : 1; }
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    [[nodiscard]] bool saysLocked(const Ended &ended) const;
    [[nodiscard]] QJsonObject listed() const;

    std::optional<Keyring> m_login;
    std::optional<Keyring> m_other;
    std::optional<test::Rotation> m_rotation;
    std::unique_ptr<test::Refuser> m_person;
    Holders m_holders = Holders::Login;
    State m_state = State::Open;
    int m_count = 0;
};

void tst_Keyrings::initTestCase()
{
    m_login = Keyring::login();
    m_other = Keyring::make(u"other"_s);
    // A locked one that seems empty could hold anything: a token of another program makes it clear.
    QVERIFY(m_other->store(u"unrelated"_s, "unrelated"));
    QVERIFY(m_login->store(u"unrelated too"_s, "unrelated"));
}

void tst_Keyrings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_rotation.emplace(u"k%1"_s.arg(++m_count));
    QVERIFY(m_rotation->start());
}

void tst_Keyrings::cleanup()
{
    m_person.reset();
    QVERIFY(open());
}

void tst_Keyrings::addStates()
{
    QTest::addColumn<int>("holders");
    QTest::addColumn<int>("state");
    using Whose = std::pair<const char *, Holders>;
    using How = std::pair<const char *, State>;
    const std::array holders{Whose("default", Holders::Login), Whose("other", Holders::Other),
                             Whose("both", Holders::Both)};
    const std::array states{How("open", State::Open), How("locked", State::Locked),
                            How("refused at the prompt", State::Refused)};
    for (const auto &[holder, whose] : holders) {
        for (const auto &[name, state] : states)
            QTest::addRow("%s, %s", holder, name) << int(whose) << int(state);
    }
}

bool tst_Keyrings::fetch()
{
    QFETCH(const int, holders);
    QFETCH(const int, state);
    m_holders = Holders(holders);
    m_state = State(state);
    return m_login->makeDefault();
}

/// Puts the secret, which the login keyring holds, where the row wants it.
bool tst_Keyrings::place(const QString &suffix)
{
    const QString key = m_rotation->place() + suffix;
    const QByteArray secret = m_rotation->inKeyring(suffix);
    if (secret.isEmpty())
        return false;
    if (m_holders == Holders::Other)
        test::secretTool(u"clear"_s, key);
    return (m_holders == Holders::Login || m_other->store(key, secret)) && m_login->makeDefault()
        && copies(suffix) == placed();
}

/// Of both, the one that new entries go to stays open.
bool tst_Keyrings::close()
{
    if (isOpen())
        return true;
    if (m_state == State::Refused)
        m_person = std::make_unique<test::Refuser>();
    return m_holders == Holders::Login ? m_login->lock() : m_other->lock();
}

bool tst_Keyrings::open()
{
    return m_login->unlock() && m_other->unlock();
}

qsizetype tst_Keyrings::copies(const QString &suffix) const
{
    const QString key = m_rotation->place() + suffix;
    return m_login->count(key) + m_other->count(key);
}

bool tst_Keyrings::saysLocked(const Ended &ended) const
{
    const bool isAsked = m_state != State::Refused || m_person->prompts > 0;
    return ended.code == 6 && ended.err.contains(": keychain_locked: ") && isAsked;
}

QJsonObject tst_Keyrings::listed() const
{
    const QJsonObject list = m_rotation->program->run({u"list"_s, u"--json"_s}).json();
    return list[u"tokens"_s][0].toObject();
}

void tst_Keyrings::reads()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(place());
    QVERIFY(close());
    const Ended ended = m_rotation->program->run({u"token"_s, m_rotation->place()});
    if (ended.code == 0) { // the copy that is in use was open
        QVERIFY(isOpen() || m_holders == Holders::Both);
        QCOMPARE(ended.out.trimmed(), m_rotation->practice.token(TokenKind::Custom));
    } else {
        QVERIFY2(!isOpen() && saysLocked(ended), ended.err.constData());
        QCOMPARE(ended.out, QByteArray());
        QVERIFY(listed()[u"notices"_s].toArray().contains(u"keychain_locked"_s));
    }
    QVERIFY(listed()[u"state"_s] != u"missing"_s);
    QVERIFY(open());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Custom));
    QVERIFY(!listed()[u"notices"_s].toArray().contains(u"keychain_locked"_s));
    QCOMPARE(copies(), placed());
}

void tst_Keyrings::checks()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(place());
    QVERIFY(close());
    const Ended ended = m_rotation->program->run({u"check"_s});
    if (isOpen())
        QCOMPARE(ended.code, 0);
    else if (ended.code != 0 || m_holders != Holders::Both)
        QCOMPARE(ended.code, 6);
    QVERIFY2(!ended.err.contains("not_found"), ended.err.constData());
    QVERIFY(listed()[u"state"_s] != u"missing"_s);
    QVERIFY(open());
    QCOMPARE(m_rotation->program->run({u"check"_s}).code, 0);
    QCOMPARE(copies(), placed());
}

void tst_Keyrings::replaces()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(place());
    QVERIFY(close());
    const Ended ended = m_rotation->replace(TokenKind::Renewed);
    // It is in use, but all read the former one still, of which a second copy is locked.
    const bool isBehind = ended.err.contains(": not_published: ");
    const bool isReplaced = ended.code == 0 || isBehind;
    QVERIFY2(ended.code == 0 ? isOpen() : isBehind || saysLocked(ended), ended.err.constData());
    QVERIFY(!isBehind || m_holders == Holders::Both);
    QVERIFY(open());
    if (isBehind)
        QCOMPARE(m_rotation->program->run({u"check"_s}).code, 0);
    QCOMPARE(copies(), isReplaced ? 1 : placed());
    QCOMPARE(copies(u"/2"_s), isReplaced ? 1 : 0);
    QCOMPARE(m_rotation->printed(),
             m_rotation->practice.token(isReplaced ? TokenKind::Renewed : TokenKind::Custom));
    QCOMPARE(m_rotation->oldTokens(), isReplaced ? 1 : 0);
}

void tst_Keyrings::removes()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(place());
    QVERIFY(close());
    const Ended ended = m_rotation->program->run({u"remove"_s, m_rotation->place()});
    QCOMPARE(ended.code == 0, isOpen());
    QCOMPARE(ended.out.contains("was removed"), isOpen());
    QVERIFY2(isOpen() || saysLocked(ended), ended.err.constData());
    QCOMPARE(m_rotation->program->run({u"list"_s}).out.contains(m_rotation->place().toUtf8()),
             !isOpen());
    QVERIFY(open());
    QCOMPARE(copies(), isOpen() ? 0 : placed());
    QCOMPARE(test::secretTool(u"lookup"_s, m_rotation->place()).isEmpty(), isOpen());
    if (!isOpen()) {
        QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Custom));
        const Ended again = m_rotation->program->run({u"remove"_s, m_rotation->place()});
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(copies(), 0);
    }
}

void tst_Keyrings::removesWhatIsNotOnTheList()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(place());
    QVERIFY(QFile::remove(test::Rotation::library().file()));
    QVERIFY(close());
    const Ended ended = m_rotation->program->run({u"remove"_s, m_rotation->place()});
    QVERIFY2(isOpen() ? ended.code == 0 : saysLocked(ended), ended.err.constData());
    QVERIFY(open());
    QCOMPARE(copies(), isOpen() ? 0 : placed());
}

/// Of the old one, the service says that it is revoked; but where is it?
void tst_Keyrings::retires()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    QVERIFY(place(u"/1"_s));
    m_rotation->practice.revoke(TokenKind::Custom);
    QVERIFY(close());
    const Ended ended = m_rotation->proveRevoked();
    QVERIFY2(isOpen() ? ended.code == 0 : saysLocked(ended), ended.err.constData());
    QCOMPARE(ended.out.contains("removed"), isOpen());
    QVERIFY(open());
    QCOMPARE(copies(u"/1"_s), isOpen() ? 0 : placed());
    QCOMPARE(m_rotation->oldTokens(), isOpen() ? 0 : 1);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Renewed));
}

/// As after forty days: what is there is kept, be it revoked or not.
void tst_Keyrings::cleansUp()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(place(u"/1"_s));
    QCOMPARE(m_rotation->replace(TokenKind::Renewed).code, 0);
    auto library = test::Rotation::library();
    const QDate end = QDateTime::currentDateTimeUtc().date().addDays(-40);
    QVERIFY(bool(
        library.update(library.records().value().constFirst().place,
                       [end](library::TokenRecord &record) { record.old.first().expires = end; })));
    QVERIFY(close());
    const Ended ended = m_rotation->program->run({u"check"_s});
    QVERIFY2(!ended.err.contains("no longer in the keychain"), ended.err.constData());
    QVERIFY(open());
    QCOMPARE(copies(u"/1"_s), placed());
    QCOMPARE(m_rotation->oldTokens(), 1);

    m_rotation->practice.revoke(TokenKind::Custom);
    QCOMPARE(m_rotation->program->run({u"check"_s}).code, 0);
    QCOMPARE(copies(u"/1"_s), 0);
    QCOMPARE(m_rotation->oldTokens(), 0);
}

/// A removal that was begun before: undone or left, as long as the secret is there.
void tst_Keyrings::recovers()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(place());
    auto library = test::Rotation::library();
    using library::PendingChange;
    QVERIFY(
        bool(library.begin({PendingChange::Kind::Remove, library.records().value().constFirst()})));
    QVERIFY(close());
    const Ended ended = m_rotation->program->run({u"check"_s});
    QVERIFY2(!ended.err.contains("is removed"), ended.err.constData());
    QVERIFY(open());
    QCOMPARE(copies(), placed());
    QCOMPARE(m_rotation->program->run({u"check"_s}).code, 0);
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Custom));
}

void tst_Keyrings::addsNoSecondOne()
{
    QVERIFY(fetch());
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(place());
    QVERIFY(QFile::remove(test::Rotation::library().file()));
    QVERIFY(close());
    const Ended ended = m_rotation->add(TokenKind::Full);
    QVERIFY2(ended.code == 2 ? ended.err.contains(": name_taken: ")
                             : !isOpen() && saysLocked(ended),
             ended.err.constData());
    QVERIFY(open());
    QCOMPARE(copies(), placed());
    QCOMPARE(m_rotation->printed(), m_rotation->practice.token(TokenKind::Custom));
}

void tst_Keyrings::forgetsOnlyWhatIsNowhere()
{
    QCOMPARE(m_rotation->add(TokenKind::Custom).code, 0);
    QVERIFY(m_rotation->vanish());
    QVERIFY(m_other->lock());
    const Ended ended = m_rotation->program->run({u"token"_s, m_rotation->place()});
    QCOMPARE(ended.code, 6);
    QVERIFY2(ended.err.contains(": keychain_not_found: "), ended.err.constData());
    QCOMPARE(listed()[u"state"_s].toString(), u"missing"_s);
    QCOMPARE(m_rotation->program->run({u"remove"_s, m_rotation->place()}).code, 0);
}

void tst_Keyrings::asksNobodyWithoutAWindow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("prompts");
    QTest::newRow("a reminder") << QStringList{u"remind"_s} << 0;
    QTest::newRow("the weekly check") << QStringList{u"remind"_s, u"--check"_s} << 0;
    QTest::newRow("a diagnosis") << QStringList{u"diagnose"_s} << 0;
    QTest::newRow("git") << QStringList{u"credential"_s, u"get"_s} << 0;
    QTest::newRow("a check by hand") << QStringList{u"check"_s} << 1; // there is who can be asked
}

void tst_Keyrings::asksNobodyWithoutAWindow()
{
    QFETCH(const QStringList, words);
    QFETCH(const int, prompts);
    QCOMPARE(m_rotation->add(TokenKind::Full).code, 0);
    QVERIFY(test::Rotation::library().update( // else a week has not passed
        library::Place{azuredevops::Organization::fromText(u"fabrikam"_s).value(),
                       m_rotation->name},
        [](library::TokenRecord &record) {
            record.current.lastCheck->at = record.current.lastCheck->at.addDays(-8);
        }));
    const QByteArray asked = "url=https://dev.azure.com/fabrikam\n\n";
    m_person = std::make_unique<test::Refuser>();
    QVERIFY(m_login->lock());
    Q_UNUSED(m_rotation->program->run(words, asked));
    QCOMPARE(m_person->prompts, prompts);
    QCOMPARE(m_login->count(m_rotation->place()), 1);
}

QTEST_GUILESS_MAIN(tst_Keyrings)
#include "tst_keyrings.moc"
