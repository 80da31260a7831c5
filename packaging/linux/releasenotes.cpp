// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

#include "releasenotes.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace packaging {
namespace {

/// Markdown's emphasis and code are shown as plain text.
QString plain(QString text)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    text.replace(link, u"\\1"_s);
    return text.remove(u'*').remove(u'`').simplified().toHtmlEscaped();
}

/// The headings, paragraphs and lists of one release.
QString description(const QString &section)
{
    QString blocks;
    QString item;
    QStringList items;
    const auto endItem = [&] {
        if (!item.isEmpty())
            items += "          <li>"_L1 + plain(item) + "</li>\n"_L1;
        item.clear();
    };
    const auto endList = [&] {
        endItem();
        if (!items.isEmpty())
            blocks += "        <ul>\n"_L1 + items.join(QString()) + "        </ul>\n"_L1;
        items.clear();
    };
    for (const QString &line : section.split(u'\n')) {
        if (line.startsWith("### "_L1)) {
            endList();
            blocks += "        <p>"_L1 + plain(line.mid(4)) + ":</p>\n"_L1;
        } else if (line.startsWith("* "_L1)) {
            endItem();
            item = line.mid(2);
        } else if (!item.isEmpty()) {
            item += u' ' + line;
        }
    }
    endList();
    return blocks;
}

} // namespace

QString releaseNotes(const QString &changeLog, const QString &version, QDate date)
{
    static const QRegularExpression heading(
        u"^(?:\\[?([0-9][^\\] ]*)\\]? - ([0-9-]+)|Unreleased)$"_s);
    QString releases;
    for (const QString &section : changeLog.split("\n## "_L1).mid(1)) {
        const auto match = heading.match(section.section(u'\n', 0, 0));
        if (!match.hasMatch())
            continue;
        const bool isReleased = !match.captured(1).isEmpty();
        releases += "    <release version=\"%1\" date=\"%2\" type=\"%3\">\n"
                    "      <description>\n%4      </description>\n    </release>\n"_L1.arg(
                        isReleased ? match.captured(1) : version,
                        isReleased ? match.captured(2) : date.toString(Qt::ISODate),
                        isReleased ? u"stable"_s : u"development"_s,
                        description(section.section(u'\n', 1)));
    }
    return releases;
}

} // namespace packaging
