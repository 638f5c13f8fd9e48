// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/citizens/search_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <algorithm>

namespace brobygger {

SearchField::SearchField(const QString& name, Search search, QWidget* parent)
    : QWidget(parent)
    , m_find(std::move(search))
    , m_search(new SearchPopup(m_find)) {
    setObjectName(name + QStringLiteral("Field"));
    m_search->edit()->setObjectName(name + QStringLiteral("Edit"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_search);
    setFocusProxy(m_search->edit());
    connect(m_search, &SearchPopup::chosen, this, [this](const Hit& hit) {
        choose(hit.key, hit.title);
        Q_EMIT edited();
    });
    connect(m_search->edit(), &QLineEdit::textEdited, this, &SearchField::edited);
}

QString SearchField::text() const { return m_search->edit()->text().simplified(); }

QString SearchField::key() const {
    const QString typed = text();
    if (typed == m_words) {
        return m_key;
    }
    if (typed.isEmpty()) {
        return {};
    }
    const QList<Hit> hits = m_find(typed);
    const auto same = std::find_if(hits.begin(), hits.end(), [&typed](const Hit& hit) {
        return !hit.key.isEmpty() && hit.title.compare(typed, Qt::CaseInsensitive) == 0;
    });
    return same == hits.end() ? QString() : same->key;
}

void SearchField::choose(const QString& key, const QString& words) {
    m_key = key;
    m_words = words.simplified();
    m_search->edit()->setText(m_words);
}

void SearchField::setPlaceholder(const QString& placeholder) { m_search->edit()->setPlaceholderText(placeholder); }

void SearchField::setNothingFoundHint(const QString& hint) { m_search->setNothingFoundHint(hint); }

QLineEdit* SearchField::edit() const { return m_search->edit(); }

} // namespace brobygger
