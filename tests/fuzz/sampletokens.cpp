// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// Writes what the fuzzer of token texts starts from into the folder it is given: made here,
// because no token is committed, and no fuzzer guesses a checksum.

#include "token/sampletoken.h"

#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace test;

namespace {

QStringList samplesOfText()
{
    const QString c = currentToken();
    const QString o = olderToken();
    return {
        c,
        o,
        olderToken(2, applicationSecret),
        currentToken(3, u"9z"),
        c.first(70),
        o.first(40),
        c + c,
        o + u'\n' + o,
        c.first(40) + u"\r\n"_s + c.sliced(40),
        u"\ufeff„"_s + c + u"“\n"_s,
        c.first(83) + u'\u0430',
        u"Authorization: Basic "_s + base64(u':' + c),
        u"\"Authorization\": \"Basic "_s + base64(u"jane:"_s + o) + u'"',
        base64(u':' + o + u'\n'),
        base64(u':' + base64(u':' + o)),
        u"github_pat_"_s + QString(22, u'x'),
        c + u"aB=="_s,
        u"PAT="_s + c + u"\nDEBUG=1\n"_s,
        u"{\"token\":\"\\u0022"_s + o + u"\\n\"}"_s,
        u"https%3A%2F%2Fjane%3A"_s + o + u"%40dev.azure.com"_s,
        u"//x/:_password="_s + base64(c),
        u"a: "_s + c + u"\nb: "_s + o,
        u"> "_s + c.first(40) + u"=\n> "_s + c.sliced(40) + u"\n> Bye"_s,
        QString(c).replace(76, 4, u"ACOG"_s),
        base64(u"{\"typ\":\"JWT\"}"_s) + u".e30.c2ln"_s,
        u"https://dev.azure.com/contoso/_usersSettings/tokens"_s,
    };
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2) {
        std::fputs("usage: sampletokens FOLDER\n", stderr);
        return 2;
    }
    const QStringList samples = samplesOfText();
    for (int i = 0; i < samples.size(); ++i) {
        QFile file(u"%1/%2"_s.arg(QString::fromLocal8Bit(argv[1])).arg(i));
        if (!file.open(QIODevice::WriteOnly) || file.write(samples[i].toUtf8()) < 0) {
            std::fprintf(stderr, "sampletokens: %s\n", qPrintable(file.errorString()));
            return 1;
        }
    }
    return 0;
}
