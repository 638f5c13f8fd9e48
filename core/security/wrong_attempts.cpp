// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/wrong_attempts.h"

#include "core/security/audit_log.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <algorithm>

namespace brobygger {

namespace {
using namespace std::chrono_literals;

constexpr auto longestWait = 30s;
constexpr qint64 secondsRemembered = 15 * 60;

QString attemptsGroup(const QString& path) {
    const QByteArray name = QFileInfo(path).absoluteFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("wrongAttempts/") + QString::fromLatin1(digest);
}
} // namespace

std::chrono::seconds waitAfter(int wrongAttempts) {
    if (wrongAttempts <= 0) {
        return 0s;
    }
    constexpr int lastDoubling = 5; // 32 seconds are more than the longest wait
    return std::min<std::chrono::seconds>(std::chrono::seconds(1 << std::min(wrongAttempts - 1, lastDoubling)), longestWait);
}

WrongAttempts::WrongAttempts(QSettings& memory, const QString& path)
    : m_memory(memory)
    , m_group(attemptsGroup(path)) {}

int WrongAttempts::count() const { return m_memory.value(m_group + QStringLiteral("/count"), 0).toInt(); }

std::chrono::seconds WrongAttempts::wait(const QDateTime& now) const {
    const QDateTime last = m_memory.value(m_group + QStringLiteral("/last")).toDateTime();
    const bool isOld = !last.isValid() || std::abs(last.secsTo(now)) > secondsRemembered;
    return isOld ? 0s : waitAfter(count());
}

void WrongAttempts::add(const QDateTime& now) {
    m_memory.setValue(m_group + QStringLiteral("/count"), count() + 1);
    m_memory.setValue(m_group + QStringLiteral("/last"), now);
    m_memory.sync();
}

void WrongAttempts::forget() {
    m_memory.remove(m_group);
    m_memory.sync();
}

void WrongAttempts::takeDown(AuditLog& audit) {
    if (count() > 0 &&
        audit.note(AuditAction::Read, RecordKind::File, 0, 0, wrongPassphrasePurpose, QString::number(count()))) {
        forget();
    }
}

} // namespace brobygger
