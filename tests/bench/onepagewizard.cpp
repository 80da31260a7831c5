// SPDX-FileCopyrightText: 2026 The PAT Wizard authors
// SPDX-License-Identifier: MIT

// The least that Qt takes for a page like the first one of first-time setup: the same libraries,
// and ordinary widgets that show the same, but nothing behind them (tests/bench/run).

#include <QApplication>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QSvgRenderer>
#include <QVBoxLayout>
#include <QWizard>
#include <QWizardPage>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A line with a picture at its head.
void addLine(QFormLayout *layout, const QString &icon, const QString &text)
{
    QPixmap pixmap(20, 20);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(u":/icons/%1.svg"_s.arg(icon)).render(&painter);
    painter.end();
    auto *picture = new QLabel;
    picture->setPixmap(pixmap);
    auto *words = new QLabel(text);
    words->setWordWrap(true);
    layout->addRow(picture, words);
}

QWidget *steps()
{
    auto *rail = new QWidget;
    auto *layout = new QFormLayout(rail);
    addLine(layout, u"current"_s, u"Organization"_s);
    for (const QString &step :
         {u"Access"_s, u"Create"_s, u"Paste"_s, u"Check"_s, u"Store"_s, u"Done"_s})
        addLine(layout, u"waiting"_s, step);
    return rail;
}

QWidget *content()
{
    auto *content = new QWidget;
    auto *lines = new QFormLayout(content);
    auto *field = new QLineEdit;
    auto *label = new QLabel(u"&Organization, or any of its addresses:"_s);
    label->setBuddy(field);
    lines->addRow(label);
    lines->addRow(field);
    addLine(lines, u"info"_s, u"Type the organization, or paste any of its addresses."_s);
    lines->addRow(new QLabel(u"Tried out for you:"_s));
    addLine(lines, u"not-asked"_s, u"The network is tried once the organization is known."_s);
    addLine(lines, u"works"_s, u"The keychain works."_s);
    return content;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    auto *page = new QWizardPage;
    page->setTitle(u"Which organization?"_s);
    page->setSubTitle(
        u"A token belongs to one Azure DevOps organization. Meanwhile PAT Wizard tries "
        "out your network and your keychain."_s);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(content());
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(scroll);

    QWizard wizard;
    wizard.setWizardStyle(QWizard::ModernStyle);
    wizard.setSideWidget(steps());
    wizard.addPage(page);
    const int em = wizard.fontMetrics().height();
    wizard.resize(50 * em, 42 * em); // as large as ours
    wizard.show();
    return QApplication::exec();
}
