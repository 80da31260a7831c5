// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "keychain/contract.h"
#include "keychain/libsecret.h"
#include "keychain/systemkeychain.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The contract against a real KWallet, in the private world of tests/session: as the Secret
/// Service that it is, and in its own way, which is that of a KDE session.
class tst_KWallet : public test::Contract
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void understandsEachSession();

private:
    keychain::SecretStore &store() override { return m_keychain; }

    keychain::SystemKeychain m_keychain;
};

void tst_KWallet::initTestCase()
{
    // After what it is called there we know which way it goes, and that it is not your own.
    QVERIFY(test::failed(test::read(m_keychain, u"unknown"_s),
                         keychain::KeychainError::Kind::NotFound));
    QCOMPARE(m_keychain.name(),
             qEnvironmentVariableIsSet("KDE_SESSION_VERSION") ? u"KWallet"_s : u"kdewallet"_s);
}

/// About one session in a hundred is of no use, but in its own way KWallet has none.
void tst_KWallet::understandsEachSession()
{
    const auto key = u"session"_s;
    const int rounds = qEnvironmentVariableIsSet("KDE_SESSION_VERSION") ? 1 : 300;
    for (int i = 0; i < rounds; ++i) {
        const auto token = test::randomToken();
        keychain::endSession();
        QVERIFY(test::succeeded(test::write(m_keychain, key, token)));
        keychain::endSession();
        const auto read = test::read(m_keychain, key);
        QVERIFY(test::succeeded(read));
        QCOMPARE(read->value(), token);
        keychain::endSession();
        QVERIFY(test::succeeded(test::remove(m_keychain, key)));
    }
}

QTEST_MAIN(tst_KWallet)
#include "tst_kwallet.moc"
