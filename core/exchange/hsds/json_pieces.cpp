// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/hsds/json_pieces.h"

#include <algorithm>

namespace brobygger {

namespace {

/// Walks the text from one piece to the next.
class PieceWalker {
public:
    explicit PieceWalker(QByteArrayView text)
        : m_text(text) {}

    /// Steps over the letter when it is the next one.
    bool take(char letter) {
        skipRoom();
        const bool isNext = m_at < m_text.size() && m_text.at(m_at) == letter;
        m_at += isNext ? 1 : 0;
        return isNext;
    }

    bool atEnd() {
        skipRoom();
        return m_at >= m_text.size();
    }

    /// The next value; empty when there is none.
    QByteArrayView value() {
        skipRoom();
        const qsizetype from = m_at;
        int depth = 0;
        while (m_at < m_text.size()) {
            const char letter = m_text.at(m_at);
            if (letter == '"') {
                skipText();
            } else if (letter == '[' || letter == '{') {
                ++depth;
            } else if (letter == ']' || letter == '}') {
                --depth;
            }
            const bool isNextMark = depth < 0 || (depth == 0 && (letter == ',' || letter == ':'));
            if (isNextMark) {
                break;
            }
            m_at = std::min(m_at + 1, m_text.size());
        }
        return m_text.sliced(from, m_at - from).trimmed();
    }

private:
    void skipRoom() {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text.at(m_at))) {
            ++m_at;
        }
    }

    /// To the closing quote.
    void skipText() {
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != '"'; ++m_at) {
            m_at += m_text.at(m_at) == '\\' ? 1 : 0;
        }
        m_at = std::min(m_at, m_text.size());
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

bool forEachElement(QByteArrayView array, const std::function<bool(QByteArrayView)>& use) {
    PieceWalker walker(array);
    if (!walker.take('[')) {
        return false;
    }
    if (walker.take(']')) {
        return walker.atEnd();
    }
    do {
        const QByteArrayView element = walker.value();
        if (element.isEmpty()) {
            return false;
        }
        if (!use(element)) {
            return true;
        }
    } while (walker.take(','));
    return walker.take(']') && walker.atEnd();
}

bool forEachMember(QByteArrayView object, const std::function<bool(QByteArrayView, QByteArrayView)>& use) {
    PieceWalker walker(object);
    if (!walker.take('{')) {
        return false;
    }
    if (walker.take('}')) {
        return walker.atEnd();
    }
    do {
        const QByteArrayView name = walker.value();
        const bool isName = name.size() >= 2 && name.front() == '"' && name.back() == '"' && walker.take(':');
        const QByteArrayView value = isName ? walker.value() : QByteArrayView();
        if (value.isEmpty()) {
            return false;
        }
        if (!use(name.sliced(1, name.size() - 2), value)) {
            return true;
        }
    } while (walker.take(','));
    return walker.take('}') && walker.atEnd();
}

} // namespace brobygger
