import type {ReactNode} from 'react';

export const metadata = {title: 'Ашық бюджет', icons: 'data:,'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="kk">
      <body>{children}</body>
    </html>
  );
}
