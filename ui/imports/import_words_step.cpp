// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_words_step.h"

#include "core/base/text/text.h"
#include "core/imports/import_fields.h"
#include "core/sheets/masked_numbers.h"
#include "ui/imports/shortened.h"
#include "ui/kit/forms/form.h"
#include "ui/kit/layout/scrolling.h"
#include "ui/kit/look/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace brobygger {

namespace {
/// A column of free text taken for a coded one would ask without end; what is beyond is left empty and reported.
constexpr qsizetype mostWords = 60;
} // namespace

ImportWordsStep::ImportWordsStep(const QString& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_scroll(new GrowingScrollArea(new QWidget, QStringLiteral("wordsScroll"))) {
    m_scroll->setAccessibleName(tr("Words of the sheet"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    m_scroll->setRows([area = m_scroll] {
        const QList<QComboBox*> combos = area->widget()->findChildren<QComboBox*>();
        return QList<QWidget*>(combos.cbegin(), combos.cend());
    });
    auto* about = makeLabel(tr("These words are in no list, or several are called so. Choose what they mean; what you do not "
                               "choose is left out."),
                            TextRole::Body);
    about->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(about);
    layout->addWidget(m_scroll, 1);
}

void ImportWordsStep::show(ImportKind kind, const QList<UnknownWord>& words) {
    m_combos.clear();
    auto* rows = new QWidget;
    auto* grid = new QGridLayout(rows);
    grid->setColumnStretch(3, 1);
    grid->addWidget(makeLabel(tr("Field"), TextRole::Muted), 0, 0);
    grid->addWidget(makeLabel(tr("Word in the sheet"), TextRole::Muted), 0, 1);
    grid->addWidget(makeLabel(tr("Means"), TextRole::Muted), 0, 2);
    const QList<UnknownWord> asked = words.mid(0, mostWords);
    for (const UnknownWord& unknown : asked) {
        const int row = grid->rowCount();
        const QString field = importFieldLabel(kind, unknown.field, m_language);
        QList<Choice> choices{{unknown.isNeeded ? tr("reject the row") : tr("leave the cell empty"), QString()}};
        for (const FieldChoice& choice : unknown.choices) {
            choices.append({choice.name, choice.id});
        }
        auto* combo = new QComboBox;
        combo->setObjectName(QStringLiteral("word%1Combo").arg(row));
        const QString said = withMaskedNumbers(unknown.word); // a column may have been taken for another
        combo->setAccessibleName(tr("%1: %2").arg(field, said));
        setChoices(combo, choices);
        auto* label = makeLabel(shortened(said, cellShown), TextRole::Strong);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(combo);
        grid->addWidget(makeLabel(field, TextRole::Muted), row, 0);
        grid->addWidget(label, row, 1);
        grid->addWidget(combo, row, 2);
        grid->addWidget(makeLabel(tr("%n rows", nullptr, unknown.rows), TextRole::Muted), row, 3);
        m_combos.append({unknown, combo});
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setScrolling(m_scroll, rows);
}

void ImportWordsStep::remember(ImportMapping& mapping) const {
    for (const auto& [unknown, combo] : m_combos) {
        mapping.words[unknown.field].insert(foldedText(unknown.word), combo->currentData().toString());
    }
}

} // namespace brobygger
