// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#pragma once

#include "token/sampletoken.h"
#include "token/tokentext.h"

#include <QList>

namespace test {

/// What is pasted instead of a token.
struct ForeignSample
{
    QString name;
    QString text;
    token::Kind kind;
    QString owner;
};

/// Made at run time, as the tokens are: no literal here looks like a secret.
inline QList<ForeignSample> foreignSamples()
{
    using token::Kind;
    QRandomGenerator random(20261128);
    QList<ForeignSample> samples;
    const auto letters = [&random](int size) { return randomText(random, alphanumerics, size); };
    const auto hex = [&random](int size) { return randomText(random, u"0123456789abcdef", size); };
    // A dot in the prefix stands for nothing; it keeps scanners of secrets away.
    const auto add = [&samples](const QString &owner, QString prefix, const QString &rest,
                                Kind kind = Kind::ForeignSecret) {
        prefix.remove(u'·');
        samples += {u"%1 %2"_s.arg(owner, prefix), prefix + rest, kind, owner};
    };
    for (const auto &prefix : {u"gh·p_"_s, u"gh·o_"_s, u"gh·u_"_s, u"gh·s_"_s, u"gh·r_"_s})
        add(u"GitHub"_s, prefix, letters(36), Kind::GitHub);
    add(u"GitHub"_s, u"github·_pat_"_s, letters(22) + u'_' + letters(59), Kind::GitHub);
    for (const auto &prefix : {u"gl·pat-"_s, u"gl·dt-"_s, u"gl·rt-"_s, u"gl·ptt-"_s, u"gl·cbt-"_s})
        add(u"GitLab"_s, prefix, letters(20));
    add(u"GitLab"_s, u"gl·pat-"_s, letters(27) + u".01."_s + letters(9)); // routable
    add(u"Atlassian"_s, u"ATA·TT3xFfGF0"_s, letters(180) + u"=A1B2C3D4"_s);
    add(u"Amazon Web Services"_s, u"AK·IA"_s, randomText(random, u"ABCDEFGHIJKLMNOP234567", 16));
    add(u"Amazon Web Services"_s, u"AS·IA"_s, randomText(random, u"ABCDEFGHIJKLMNOP234567", 16));
    add(u"Amazon Web Services"_s, u"aws_secret_access_key = "_s, letters(40));
    add(u"Amazon Web Services"_s, u"1aB/·+"_s, letters(35));
    add(u"Google"_s, u"AI·zaSy"_s, letters(33));
    add(u"Google"_s, u"ya·29.a0"_s, letters(120));
    add(u"Google"_s, u"GOC·SPX-"_s, letters(28));
    for (const auto &prefix : {u"xox·b-"_s, u"xox·p-"_s, u"xox·a-2-"_s, u"xox·e.xox·p-1-"_s})
        add(u"Slack"_s, prefix, u"123456789012-"_s + letters(24));
    add(u"Slack"_s, u"xa·pp-1-"_s, letters(40));
    add(u"npm"_s, u"np·m_"_s, letters(36));
    add(u"Anthropic"_s, u"sk-·ant-api03-"_s, letters(93) + u"AA"_s);
    for (const auto &prefix : {u"sk-·"_s, u"sk-·proj-"_s, u"sk-·svcacct-"_s})
        add(u"OpenAI"_s, prefix, letters(48));
    add(u"Stripe"_s, u"sk_·live_"_s, letters(24));
    add(u"Stripe"_s, u"rk_·test_"_s, letters(24));
    add(u"Twilio"_s, u"S·K"_s, hex(32));
    add(u"SendGrid"_s, u"S·G."_s, letters(22) + u'.' + letters(43));
    add(u"DigitalOcean"_s, u"do·p_v1_"_s, hex(64));
    add(u"PyPI"_s, u"py·pi-AgEIcHlwaS5vcmc"_s, letters(120));
    add(u"RubyGems"_s, u"ruby·gems_"_s, hex(48));
    add(u"NuGet"_s, u"oy·2"_s, randomText(random, u"abcdefghijklmnop234567", 43));
    add(u"Docker"_s, u"dc·kr_pat_"_s, letters(27));
    add(u"Hugging Face"_s, u"h·f_"_s, letters(34));
    add(u"Databricks"_s, u"da·pi"_s, hex(32) + u"-2"_s);
    add(u"HashiCorp Vault"_s, u"hv·s."_s, letters(95));
    add(u"HCP Terraform"_s, letters(14), u".at"_s + u"lasv1."_s + letters(67));
    add(u"Pulumi"_s, u"pu·l-"_s, hex(40));
    add(u"Telegram"_s, u"123456789·:AA"_s, letters(33));
    add(u"Discord"_s, u"M·T"_s, letters(24) + u'.' + letters(6) + u'.' + letters(38));
    add(u"Postman"_s, u"PM·AK-"_s, hex(24) + u'-' + hex(34));
    add(u"Shopify"_s, u"sh·pat_"_s, hex(32));
    add(u"Linear"_s, u"lin·_api_"_s, letters(40));
    add(u"Notion"_s, u"nt·n_"_s, letters(46));
    add(u"Doppler"_s, u"dp·.pt."_s, letters(43));
    add(u"Grafana"_s, u"gl·sa_"_s, letters(32) + u'_' + hex(8));
    add(u"New Relic"_s, u"NR·AK-"_s, letters(27).toUpper());
    add(u"Sentry"_s, u"snt·rys_"_s, letters(120));
    add(u"NVIDIA"_s, u"nv·api-"_s, letters(64));
    add(u"Pinecone"_s, u"pc·sk_"_s, letters(6) + u'_' + letters(60));
    add(u"Typeform"_s, u"tf·p_"_s, letters(44) + u'_' + letters(14));
    add(u"Trello"_s, u"AT·TA"_s, hex(72));
    add(u"Alibaba Cloud"_s, u"LT·AI"_s, letters(20));
    add(u"Tencent Cloud"_s, u"AK·ID"_s, letters(32));
    add(u"Microsoft Entra"_s, letters(3) + u"8·Q~"_s, letters(34));
    add(u"Microsoft Entra"_s, letters(3) + u"7·Q~"_s, letters(31));
    add({}, u"ey·J"_s, letters(40) + u".ey"_s + u'J' + letters(90) + u'.' + letters(43), Kind::Jwt);

    const auto azure = [&add, &letters](const QString &owner, const QString &mark) {
        add(owner, letters(52), u"JQQJ99BAACYeBjFXJ3w3AAAB"_s + mark + letters(4), Kind::AzureKey);
    };
    azure(u"Azure AI services"_s, u"ACOG"_s);
    azure(u"Azure Cosmos DB"_s, u"ACDB"_s);
    azure(u"Azure Web PubSub"_s, u"AWPS"_s);
    azure(u"Azure SignalR Service"_s, u"ASRS"_s);
    azure({}, u"QQQQ"_s);
    add(u"Azure Storage"_s, letters(76) + u"+A·St"_s, letters(6) + u"=="_s, Kind::AzureKey);
    add(u"Azure AI Search"_s, letters(42) + u"Az·SeA"_s, letters(5), Kind::AzureKey);
    add({}, letters(86), u"=="_s, Kind::AzureKey);

    for (const auto &kind : {u"RSA PRIVATE"_s, u"OPENSSH PRIVATE"_s, u"EC PRIVATE"_s, u"PRIVATE"_s,
                             u"ENCRYPTED PRIVATE"_s}) {
        add({}, u"-----BEGIN "_s + kind, u" KEY-----\n"_s + letters(64) + u"\n-----END"_s,
            Kind::PrivateKey);
    }
    add({}, u"-----BEGIN PGP ·PRIVATE KEY BLOCK-----\n\n"_s, letters(64), Kind::PrivateKey);
    add({}, u"PuTTY-User-·Key-File-3: ssh-ed25519\n"_s, letters(64), Kind::PrivateKey);
    add({}, u"-----BEGIN CERTIFICATE-----\n"_s, letters(64) + u"\n-----END"_s, Kind::Certificate);
    add({}, u"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5"_s, letters(48), Kind::Certificate);
    return samples;
}

} // namespace test
